import { describe, expect, it } from 'vitest';
import { shareKnown } from '../../../../renderer/data/shareKnown.ts';

const passage = (id: string, words = id) => ({ id, words, spans: [{ start: 0, end: 5 }] });

describe('what is taken over of what was known', () => {
  it('is everything when nothing changed', () => {
    const before = { passages: [passage('a'), passage('b')], total: 2 };
    expect(shareKnown(before, structuredClone(before))).toBe(before);
  });

  it('is every item that is the same, wherever it stands now', () => {
    const before = { passages: [passage('a'), passage('b'), passage('c')], total: 3 };
    const now = {
      passages: [passage('a'), passage('new'), passage('b', 'other words'), passage('c')],
      total: 4,
    };
    const shared = shareKnown(before, now) as typeof now;
    expect(shared).toEqual(now);
    expect(shared.passages[0]).toBe(before.passages[0]);
    expect(shared.passages[2]!.spans).toBe(before.passages[1]!.spans);
    expect(shared.passages[3]).toBe(before.passages[2]);
  });

  it('is nothing of what is gone', () => {
    const before = { passages: [passage('a')], nextCursor: 'more' };
    expect(shareKnown(before, { passages: [] })).toEqual({ passages: [] });
    expect(shareKnown(before, null)).toBeNull();
    expect(shareKnown(undefined, before)).toBe(before);
  });

  it('is what stands at the same place in lists without ids', () => {
    const before = { pages: [{ notes: [passage('a')] }, { notes: [passage('b')] }] };
    const now = structuredClone(before);
    now.pages[1]!.notes[0]!.words = 'other words';
    const shared = shareKnown(before, now) as typeof now;
    expect(shared).toEqual(now);
    expect(shared.pages[0]).toBe(before.pages[0]);
  });
});
