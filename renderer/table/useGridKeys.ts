import type { KeyboardEvent } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import { isTextField } from '../commands/textField.ts';
import { useTags } from '../data/tags.ts';
import { goToPassage } from '../state/workspace.ts';
import { widthOf, widthWithin, type ShownColumn } from './columns.ts';
import type { Line } from './lines.ts';
import type { PassageGridProps } from './gridProps.ts';
import { HEAD, moved, type Place } from './place.ts';

const STEP = 20;

interface GridKeys extends Omit<PassageGridProps, 'ref' | 'onRange'> {
  shown: readonly ShownColumn[];
  place: Place;
  line: Line | undefined;
  /** The passage that the keys are at. */
  current: Passage | undefined;
  /** How many lines a page is. */
  page: number;
  go: (to: Place) => void;
  sortBy: (column: ShownColumn, add: boolean) => void;
  moveColumn: (column: ShownColumn, to: number) => void;
}

/** What the keys do in the table. */
export function useGridKeys(grid: GridKeys): (event: KeyboardEvent) => void {
  const { all } = useTags();
  const act = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() !== 'a') return false;
      grid.chosen.chooseAll();
      return true;
    }
    if (grid.place.line === HEAD && pressHead(grid, event)) return true;
    if (event.altKey) return false;
    if (grid.line?.kind === 'group' && pressGroup(grid, key)) return true;
    if (move(grid, event)) return true;
    if (key === 'Escape' && grid.chosen.count > 0) grid.chosen.clear();
    else if (grid.line?.kind === 'passage' && key === ' ') {
      if (grid.current) grid.chosen.toggle(grid.current.id, grid.line.offset);
    } else if (key === 'Enter' && grid.current) goToPassage(grid.current);
    else
      return pressBulk(
        grid,
        key,
        all.find((tag) => tag.family === 'stance' && tag.key === key),
      );
    return true;
  };
  return (event) => {
    if (event.defaultPrevented || isTextField(event.target)) return;
    if (act(event)) event.preventDefault();
  };
}

function move({ chosen, go, lines, page, place, shown }: GridKeys, event: KeyboardEvent): boolean {
  const to = moved(event.key, place, shown, { lines, page });
  if (!to) return false;
  go(to);
  const reached = lines.at(to.line);
  if (reached?.kind !== 'passage') return true;
  if (event.shiftKey) chosen.extend(reached.offset);
  else chosen.anchor(reached.offset);
  return true;
}

function pressHead(grid: GridKeys, { key, shiftKey, altKey }: KeyboardEvent): boolean {
  const { place, shown, table, sortBy, moveColumn, go } = grid;
  const { column } = place;
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (key === 'Enter') sortBy(column, shiftKey);
  else if (step !== undefined && altKey) moveColumn(column, shown.indexOf(column) - 1 + step);
  else if (step !== undefined && shiftKey) {
    const { widths } = table.view;
    const width = widthWithin(widthOf(column, widths) + step * STEP);
    table.change({ widths: { ...widths, [column]: width } });
  } else return false;
  go(place);
  return true;
}

function pressGroup(grid: GridKeys, key: string): boolean {
  const { bulk, chosen, go, line, onGroup, place, table } = grid;
  if (line?.kind !== 'group') return false;
  const { group, open, offset } = line;
  const { atCount } = place;
  if (key === 'Enter' && atCount) bulk.openGroup(group, table.view);
  else if (key === 'Enter') onGroup(group.key, !open);
  else if (key === ' ') chosen.rows(offset, group.count);
  else if (key === 'ArrowRight' && !open) onGroup(group.key, true);
  else if (key === 'ArrowRight') go({ ...place, atCount: true });
  else if (key === 'ArrowLeft' && atCount) go({ ...place, atCount: false });
  else if (key === 'ArrowLeft') onGroup(group.key, false);
  else return false;
  return true;
}

const ASKED = { t: 'tag', u: 'untag', s: 'stance', w: 'attribution', m: 'comment' } as const;

/** What is done with the passages that are chosen, else with the one that the keys are at. */
function pressBulk(
  { bulk, current }: GridKeys,
  key: string,
  stance: { id: string; name: string } | undefined,
): boolean {
  const asked = ASKED[key.toLowerCase() as keyof typeof ASKED];
  if (stance) bulk.setStance(stance, current);
  else if (key === 'Delete') bulk.remove(current);
  else if (asked) bulk.ask(asked, current);
  else return false;
  return true;
}
