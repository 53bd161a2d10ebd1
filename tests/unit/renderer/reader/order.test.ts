import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../db/model/passage.ts';
import { firstFrom, neighbourOf } from '../../../../renderer/reader/order.ts';

const at = (id: string, start: number) =>
  ({ id, spans: [{ start, end: start + 5 }] }) as unknown as Passage;
const passages = [at('a', 10), at('b', 20), at('c', 20), at('d', 50)];

describe('neighbourOf', () => {
  it('goes from the selected passage to the next and the one before', () => {
    expect(neighbourOf(passages, 'b', 0, 1)?.id).toBe('c');
    expect(neighbourOf(passages, 'b', 0, -1)?.id).toBe('a');
  });

  it('goes round at the ends', () => {
    expect(neighbourOf(passages, 'd', 0, 1)?.id).toBe('a');
    expect(neighbourOf(passages, 'a', 0, -1)?.id).toBe('d');
  });

  it('starts at the caret when none is selected', () => {
    expect(neighbourOf(passages, null, 15, 1)?.id).toBe('b');
    expect(neighbourOf(passages, null, 15, -1)?.id).toBe('a');
    expect(neighbourOf(passages, 'elsewhere', 99, 1)?.id).toBe('a');
  });

  it('finds none where there are none', () => {
    expect(neighbourOf([], null, 0, 1)).toBeNull();
  });
});

describe('firstFrom', () => {
  it('finds the first passage that begins at or after an offset', () => {
    expect([0, 10, 11, 20, 21, 51].map((offset) => firstFrom(passages, offset))).toEqual([
      0, 0, 1, 1, 3, 4,
    ]);
  });
});
