import type { Row } from './rows.ts';

/** What a key means in the tree: go to a row, or open or close the one with the focus. */
export type TreeMove = { go: string } | 'toggle';

const PAGE = 10;

/** What a key does in a tree (WAI-ARIA tree pattern); null where it does nothing. */
export function treeMove(
  rows: readonly Row[],
  active: string | null,
  key: string,
): TreeMove | null {
  const reachable = rows.filter(({ type }) => type !== 'none' && type !== 'more');
  const at = reachable.findIndex((row) => row.key === active);
  const row = reachable[at];
  const go = (index: number): TreeMove | null => {
    const target = reachable[Math.max(0, Math.min(reachable.length - 1, index))];
    return target ? { go: target.key } : null;
  };
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'PageDown':
      return go(at + PAGE);
    case 'PageUp':
      return go(at - PAGE);
    case 'Home':
      return go(0);
    case 'End':
      return go(reachable.length - 1);
    case 'ArrowRight':
      if (row?.expanded === false) return 'toggle';
      return row?.expanded && reachable[at + 1]?.parent === row.key ? go(at + 1) : null;
    case 'ArrowLeft':
      if (row?.expanded) return 'toggle';
      return row?.parent ? { go: row.parent } : null;
    default:
      return null;
  }
}

/**
 * The row that typing leads to: the next one whose name begins with what was typed. One letter again
 * and again goes on to the next such name; the search wraps around.
 */
export function typeaheadTarget(
  rows: readonly Row[],
  active: string | null,
  typed: string,
  fold: (text: string) => string,
): string | null {
  const letters = new Set(typed);
  const query = fold(letters.size === 1 ? typed.slice(0, 1) : typed);
  const at = rows.findIndex((row) => row.key === active);
  // While a name is being typed out, the row it led to so far may still be the right one.
  const start = query.length > 1 ? at : at + 1;
  const ordered = [...rows.slice(Math.max(0, start)), ...rows.slice(0, Math.max(0, start))];
  const found = ordered.find(
    ({ type, label }) => (type === 'item' || type === 'section') && fold(label).startsWith(query),
  );
  return found?.key ?? null;
}
