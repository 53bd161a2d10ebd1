import { expect, test } from 'vitest';
import {
  linesOf,
  rowsBetween,
  type LedgerGroupHead,
} from '../../../../renderer/ledger/grid/lines.ts';
import { moved } from '../../../../renderer/ledger/grid/place.ts';
import { layOutRing, NODE } from '../../../../renderer/ledger/deadlocks/ring.ts';

const group = (key: string, rows: number): LedgerGroupHead => ({
  key,
  label: key,
  rows,
  count: rows,
  where: { ids: [] },
});
const read = (lines: ReturnType<typeof linesOf>) =>
  Array.from({ length: lines.count }, (_, index) => {
    const line = lines.at(index)!;
    return line.kind === 'group' ? line.group.key : line.row;
  });

test('each group stands above its rows, and a closed one alone', () => {
  const groups = [group('a', 2), group('b', 1), group('c', 2)];
  expect(read(linesOf(5, groups, new Set()))).toEqual(['a', 0, 1, 'b', 2, 'c', 3, 4]);
  const closed = linesOf(5, groups, new Set(['a', 'c']));
  expect(read(closed)).toEqual(['a', 'b', 2, 'c']);
  expect(closed.at(4)).toBeUndefined();
  expect(rowsBetween(closed, 0, 3)).toEqual({ first: 2, last: 2 });
  expect(rowsBetween(closed, 0, 1)).toEqual({ first: 0, last: 0 });
});

test('without groups there are rows alone', () => {
  const lines = linesOf(3, [], new Set());
  expect(read(lines)).toEqual([0, 1, 2]);
  expect(rowsBetween(lines, 1, 2)).toEqual({ first: 1, last: 2 });
});

test('arrows stay within the lines and the columns', () => {
  const size = { count: 10, page: 4 };
  const at = (index: number, column: 'asker' | 'evidence') => ({ index, column });
  expect(moved('ArrowDown', at(9, 'asker'), size)).toEqual(at(9, 'asker'));
  expect(moved('PageUp', at(2, 'asker'), size)).toEqual(at(0, 'asker'));
  expect(moved('PageDown', at(2, 'asker'), size)).toEqual(at(6, 'asker'));
  expect(moved('End', at(2, 'asker'), size)).toEqual(at(9, 'asker'));
  expect(moved('ArrowLeft', at(2, 'asker'), size)).toEqual(at(2, 'asker'));
  expect(moved('ArrowRight', at(2, 'evidence'), size)).toEqual(at(2, 'evidence'));
  expect(moved('ArrowRight', at(2, 'asker'), size)).toEqual({ index: 2, column: 'actor' });
  expect(moved('x', at(2, 'asker'), size)).toBeNull();
});

test('a circle of any size keeps its names within the drawing and apart', () => {
  for (let count = 1; count <= 6; count += 1) {
    const { width, height, nodes, arcs } = layOutRing(
      Array.from({ length: count }, () => 'Norvane'),
    );
    expect(arcs).toHaveLength(count);
    for (const [index, { x, y }] of nodes.entries()) {
      expect(x).toBeGreaterThanOrEqual(NODE.width / 2);
      expect(x).toBeLessThanOrEqual(width - NODE.width / 2);
      expect(y).toBeGreaterThanOrEqual(NODE.height / 2);
      expect(y).toBeLessThanOrEqual(height - NODE.height / 2);
      for (const other of nodes.slice(index + 1)) {
        const apart = Math.abs(other.x - x) >= NODE.width || Math.abs(other.y - y) >= NODE.height;
        expect(apart, `${count} parties`).toBe(true);
      }
    }
  }
});
