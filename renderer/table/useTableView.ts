import { useMemo, useState } from 'react';
import type { TableColumn, TableView } from '../../db/model/passageTable.ts';
import { useOperation } from '../data/useOperation.ts';
import { createKept } from '../state/kept.ts';
import type { PassagesTab } from '../state/tabContent.ts';
import { USUAL_COLUMNS } from './columns.ts';
import { useLastLayout } from './layout.ts';

/** How a table is looked at, and how that is changed. */
export interface TableViewState {
  /** False until the saved view is known that a tab shows. */
  ready: boolean;
  view: TableView;
  columns: readonly TableColumn[];
  /** All of it, as it is saved and exported. */
  whole: TableView;
  change: (changes: TableView) => void;
}

/** How the table of all passages is looked at, before anything was changed. */
const ALL: TableView = {};

type Changed = { given: TableView; view: TableView } | null;
const useChangedOfAll = createKept<Changed>(null);

/**
 * How the table of a tab is looked at: at first as the tab says, or as the saved view has it that it
 * shows; then as it was changed. When the saved view is saved anew, that counts. Changes of the
 * table of all passages outlive its tab.
 */
export function useTableView(tab: PassagesTab): TableViewState {
  const { searchId, where } = tab;
  const { data } = useOperation('savedSearch.list', {}, { enabled: searchId !== undefined });
  const saved = data?.searches.find(({ id }) => id === searchId)?.view;
  const given = useMemo((): TableView => saved ?? (where ? { where } : ALL), [saved, where]);
  const changedHere = useState<Changed>(null);
  const changedOfAll = useChangedOfAll();
  const [mine, setMine] = given === ALL ? changedOfAll : changedHere;
  const last = useLastLayout();
  const view = mine?.given === given ? mine.view : given;
  const columns = view.columns ?? last.columns ?? USUAL_COLUMNS;
  const widths = view.widths ?? (view.columns ? undefined : last.widths);
  return {
    ready: searchId === undefined || data !== undefined,
    view: { ...view, widths },
    columns,
    whole: { ...view, columns: [...columns], widths },
    change(changes) {
      setMine({ given, view: { ...view, ...changes } });
      if (searchId !== undefined) return;
      if (changes.columns) useLastLayout.setState({ columns: changes.columns });
      if (changes.widths) useLastLayout.setState({ widths: changes.widths });
    },
  };
}
