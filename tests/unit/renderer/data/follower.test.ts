import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../../db/model/history.ts';
import { createFollower } from '../../../../renderer/data/follower.ts';

const change = (id: string): Change => ({ kind: 'source', id, change: 'created' });

describe('following the changes of a notebook', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function followed() {
    const passed: string[][] = [];
    const { follow, slowDown } = createFollower(
      (changes) => passed.push(changes.map(({ id }) => id)),
      () => Date.now(),
    );
    const tell = (operation: string, id: string) => follow({ operation, changes: [change(id)] });
    return { passed, tell, slowDown };
  }

  it('is done at once', () => {
    const { passed, tell } = followed();
    tell('source.import', 'a');
    tell('source.import', 'b');
    expect(passed).toEqual([['a'], ['b']]);
  });

  it('is done now and then while many files are imported', () => {
    const { passed, tell, slowDown } = followed();
    slowDown();
    for (const id of ['a', 'b', 'c']) tell('source.import', id);
    expect(passed).toEqual([['a']]);
    vi.advanceTimersByTime(1999);
    tell('source.import', 'd');
    expect(passed).toEqual([['a']]);
    vi.advanceTimersByTime(1);
    expect(passed).toEqual([['a'], ['b', 'c', 'd']]);
  });

  it('never lets another change wait, and keeps their order', () => {
    const { passed, tell, slowDown } = followed();
    slowDown();
    for (const id of ['a', 'b']) tell('source.import', id);
    tell('note.save', 'n');
    expect(passed).toEqual([['a'], ['b', 'n']]);
    vi.advanceTimersByTime(5000);
    expect(passed).toHaveLength(2);
  });

  it('is up to date as soon as the import has ended', () => {
    const { passed, tell, slowDown } = followed();
    const end = slowDown();
    for (const id of ['a', 'b']) tell('source.import', id);
    end();
    expect(passed).toEqual([['a'], ['b']]);
    tell('source.import', 'c');
    expect(passed).toEqual([['a'], ['b'], ['c']]);
  });
});
