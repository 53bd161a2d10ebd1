import { describe, expect, it } from 'vitest';
import type { ComparedRow } from '../../../../db/model/revision.ts';
import {
  changedRows,
  isChanged,
  neighbourChange,
} from '../../../../renderer/compare/changedRows.ts';

const part = (changed: boolean) => [{ text: 'words', changed }];
const same: ComparedRow = { left: part(false), right: part(false) };
const changed: ComparedRow = { left: part(true), right: part(false) };
const added: ComparedRow = { left: null, right: part(false) };

describe('the changes between two texts', () => {
  it('are rows with other words, and those that only one text has', () => {
    expect([same, changed, added].map(isChanged)).toEqual([false, true, true]);
  });

  it('are known by their places', () => {
    expect(changedRows([changed, added, same, same, added])).toEqual([0, 1, 4]);
    expect(changedRows([same, same])).toEqual([]);
  });

  it('are gone through in a circle', () => {
    expect(neighbourChange(-1, 3, 1)).toBe(0);
    expect(neighbourChange(-1, 3, -1)).toBe(2);
    expect(neighbourChange(2, 3, 1)).toBe(0);
    expect(neighbourChange(0, 3, -1)).toBe(2);
    expect(neighbourChange(-1, 0, 1)).toBe(-1);
  });
});
