import { expect, test } from 'vitest';
import {
  layOut,
  movedColumn,
  widthWithin,
  withColumn,
} from '../../../../renderer/table/columns.ts';

test('a column comes in where it usually stands, and goes out without a trace', () => {
  expect(withColumn(['stance', 'said'], 'speakers', true)).toEqual(['stance', 'speakers', 'said']);
  expect(withColumn(['stance', 'said'], 'updated', true)).toEqual(['stance', 'said', 'updated']);
  expect(withColumn(['stance', 'said'], 'stance', false)).toEqual(['said']);
});

test('a column moves among the others, and not beyond them', () => {
  expect(movedColumn(['stance', 'said', 'source'], 'source', 0)).toEqual([
    'source',
    'stance',
    'said',
  ]);
  expect(movedColumn(['stance', 'said'], 'stance', -1)).toEqual(['stance', 'said']);
  expect(movedColumn(['stance', 'said'], 'said', 2)).toEqual(['stance', 'said']);
});

test('the words take the room that is left, unless their width was set', () => {
  expect(layOut(['words', 'links'], { links: 80 })).toEqual({
    template: 'minmax(300px, 1fr) 80px',
    width: '380px',
    words: '300px',
  });
  expect(layOut(['words'], { words: 500 }).template).toBe('500px');
});

test('no column is drawn so narrow that nothing of it is left, nor wider than can be saved', () => {
  expect([widthWithin(3), widthWithin(120.4), widthWithin(9000)]).toEqual([56, 120, 2000]);
});
