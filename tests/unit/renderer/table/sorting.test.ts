import { expect, test } from 'vitest';
import type { PassageSort } from '../../../../db/model/passageTable.ts';
import { pressedSort } from '../../../../renderer/table/sorting.ts';

test('a column is sorted by upwards, then downwards, then no longer', () => {
  const up = pressedSort([], 'said', false);
  const down = pressedSort(up, 'said', false);
  expect([up, down]).toEqual([[{ by: 'said' }], [{ by: 'said', descending: true }]]);
  expect(pressedSort(down, 'said', false)).toEqual([]);
  expect(pressedSort(down, 'words', false)).toEqual([{ by: 'words' }]);
});

test('with Shift a column comes behind the others, keeps its place when it turns, and goes', () => {
  const two = pressedSort([{ by: 'speaker' }], 'said', true);
  expect(two).toEqual([{ by: 'speaker' }, { by: 'said' }]);
  const turned = pressedSort(two, 'speaker', true);
  expect(turned).toEqual([{ by: 'speaker', descending: true }, { by: 'said' }]);
  expect(pressedSort(turned, 'speaker', true)).toEqual([{ by: 'said' }]);
});

test('there are never more keys than the notebook takes', () => {
  const five: PassageSort[] = (['said', 'words', 'issue', 'state', 'coder'] as const).map((by) => ({
    by,
  }));
  expect(pressedSort(five, 'links', true)).toEqual(five);
});
