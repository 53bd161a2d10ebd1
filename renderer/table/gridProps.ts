import type { Ref } from 'react';
import type { Bulk } from './bulk/useBulk.ts';
import type { Lines } from './lines.ts';
import type { ChosenPassages } from './useChosen.ts';
import type { RowAt } from './useTableRows.ts';
import type { TableViewState } from './useTableView.ts';

/** What the grid of passages is given. */
export interface PassageGridProps {
  ref: Ref<HTMLDivElement>;
  table: TableViewState;
  lines: Lines;
  rowAt: RowAt;
  chosen: ChosenPassages;
  bulk: Bulk;
  /** Told which lines are near. */
  onRange: (range: { first: number; last: number }) => void;
  /** Opens or closes a group. */
  onGroup: (key: string, open: boolean) => void;
}
