import { useRef, type KeyboardEvent } from 'react';
import { foldName } from '../ui/rank.ts';
import { inspect, open, remove } from './actions.ts';
import type { Row } from './rows.ts';
import { treeMove, typeaheadTarget } from './treeKeys.ts';

interface TreeKeys {
  rows: readonly Row[];
  /** The row with the focus. */
  row: Row | undefined;
  go: (key: string) => void;
  /** Opens or closes a row. */
  toggle: (row: Row) => void;
  onRename: (row: Row) => void;
}

/** After this pause a name is begun anew. */
const PAUSE_MS = 600;

/** What the keys do in the library, while its tree itself has the focus. */
export function useTreeKeys(tree: TreeKeys): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', at: 0 });
  const { rows, row, go, toggle, onRename } = tree;

  const move = (key: string): boolean => {
    const step = treeMove(rows, row?.key ?? null, key);
    if (!step) return false;
    if (step === 'toggle') toggle(row!);
    else go(step.go);
    return true;
  };
  const act = (key: string, typing: boolean): boolean => {
    const item = row?.item;
    if (!row || (key === ' ' && typing)) return false;
    if (!item) {
      if (key !== 'Enter' && key !== ' ') return false;
      toggle(row);
    } else if (key === 'Enter') open(item);
    else if (key === ' ') inspect(item);
    else if (key === 'F2') onRename(row);
    else if (key === 'Delete') void remove(item);
    else return false;
    return true;
  };
  const type = (key: string, typing: boolean): boolean => {
    if (key.length !== 1) return false;
    const text = typing ? typed.current.text + key : key;
    typed.current = { text, at: performance.now() };
    const target = typeaheadTarget(rows, row?.key ?? null, text, foldName);
    if (target) go(target);
    return true;
  };

  return (event) => {
    if (event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = performance.now() - typed.current.at < PAUSE_MS;
    const acted = move(event.key) || act(event.key, typing);
    // Whatever else is done ends a name.
    if (acted) typed.current = { text: '', at: -Infinity };
    if (acted || type(event.key, typing)) event.preventDefault();
  };
}
