import type { KeyboardEvent } from 'react';
import { focusInspector } from '../inspector/focusInspector.ts';
import { openDialog } from '../state/dialogs.ts';
import type { CodebookRow } from './codebookRows.ts';
import type { Step } from './tagPlaces.ts';
import { deleteTag, openPassagesOf, retireTag } from './tagActions.ts';

interface CodebookKeys {
  rows: readonly CodebookRow[];
  /** The line with the focus. */
  row: CodebookRow | undefined;
  go: (row: CodebookRow) => void;
  toggle: (row: CodebookRow) => void;
  move: (step: Step) => void;
  rename: () => void;
  merge: () => void;
  split: () => void;
  search: () => void;
}

const PAGE = 10;

const STEPS: Record<string, Step> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** What the keys do in the codebook, while its tree itself has the focus (WAI-ARIA treegrid). */
export function useCodebookKeys(keys: CodebookKeys): (event: KeyboardEvent) => void {
  const { rows, row, go, toggle } = keys;
  const at = row ? rows.indexOf(row) : -1;
  const goTo = (index: number) => {
    const target = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (target) go(target);
  };
  const open = () => {
    if (row?.expanded === false) toggle(row);
    else if (row?.expanded) goTo(at + 1);
  };
  const close = () => {
    const parent = rows.find(({ key }) => key === row?.parent);
    if (row?.expanded) toggle(row);
    else if (parent) go(parent);
  };
  const moving: Record<string, () => void> = {
    ArrowDown: () => goTo(at + 1),
    ArrowUp: () => goTo(at - 1),
    PageDown: () => goTo(at + PAGE),
    PageUp: () => goTo(at - PAGE),
    Home: () => goTo(0),
    End: () => goTo(rows.length - 1),
    ArrowRight: open,
    ArrowLeft: close,
    '/': keys.search,
  };
  const acting = (shift: boolean): Record<string, () => void> => {
    if (!row) return {};
    const { tag, family } = row;
    const add = () => openDialog({ kind: 'newTag', family, parentId: tag?.id ?? null });
    if (!tag) return { Enter: () => row.expanded !== null && toggle(row), n: add };
    const behind = rows.slice(at + 1).find((other) => other.level <= row.level);
    return {
      // The inspector says everything else about it.
      Enter: focusInspector,
      F2: keys.rename,
      Delete: () => {
        const next = behind ?? rows[at - 1];
        if (next) go(next);
        void deleteTag(tag);
      },
      n: add,
      m: keys.merge,
      s: keys.split,
      r: () => void retireTag(tag),
      p: () => openPassagesOf(tag, !shift),
    };
  };

  return (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target, currentTarget } = event;
    if (target !== currentTarget || ctrlKey || metaKey) return;
    const step = STEPS[key];
    const bare = key.length === 1 ? key.toLowerCase() : key;
    const act =
      altKey && step
        ? () => keys.move(step)
        : altKey
          ? undefined
          : (moving[bare] ?? acting(shiftKey)[bare]);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
