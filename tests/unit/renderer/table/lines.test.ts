import { expect, test } from 'vitest';
import type { Header } from '../../../../db/model/passageTable.ts';
import { linesOf, type Lines } from '../../../../renderer/table/lines.ts';
import { pagesOf } from '../../../../renderer/table/pages.ts';

const group = (key: string, count: number): Header => ({
  key,
  label: key,
  where: { all: [] },
  count,
});
const GROUPS = [group('Sea', 2), group('Fish', 300), group('Ports', 1)];

/** Each line as a word: the name of its group, or the place of its row. */
function shown(lines: Lines): string[] {
  return Array.from({ length: lines.count }, (_, index) => {
    const line = lines.at(index)!;
    return line.kind === 'group' ? line.group.label : String(line.offset);
  });
}

test('without groups each row has a line, and nothing lies beyond them', () => {
  const lines = linesOf(3, [], new Set());
  expect(shown(lines)).toEqual(['0', '1', '2']);
  expect([lines.at(-1), lines.at(3)]).toEqual([undefined, undefined]);
});

test('each group stands above its rows; those of closed groups are left out', () => {
  const open = linesOf(303, GROUPS, new Set());
  expect(open.count).toBe(306);
  expect(shown(open).slice(0, 5)).toEqual(['Sea', '0', '1', 'Fish', '2']);
  expect(shown(open).slice(-2)).toEqual(['Ports', '302']);
  const closed = linesOf(303, GROUPS, new Set(['Fish']));
  expect(shown(closed)).toEqual(['Sea', '0', '1', 'Fish', 'Ports', '302']);
  expect(closed.at(3)).toMatchObject({ kind: 'group', open: false, offset: 2 });
});

test('only the pages of rows that are shown are read, however many are hidden between them', () => {
  const closed = linesOf(303, GROUPS, new Set(['Fish']));
  expect(pagesOf(closed, 0, closed.count - 1)).toEqual([0, 3]);
});
