import { useState } from 'react';
import { select, useWorkspace } from '../state/workspace.ts';
import type { CodebookRow } from './codebookRows.ts';

/** The line with the focus: the inspector shows its tag, and a tag that is selected elsewhere is it. */
export function useActiveRow(rows: readonly CodebookRow[]): {
  /** Of the line; 0 where none had the focus yet. */
  index: number;
  setActive: (key: string) => void;
  activate: (row: CodebookRow) => void;
} {
  const selected = useWorkspace((state) =>
    state.selected?.kind === 'tag' ? state.selected.id : null,
  );
  const [active, setActive] = useState<string | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  const isKnown = selected === null || rows.some(({ key }) => key === selected);
  if (selected !== followed && isKnown) {
    setFollowed(selected);
    if (selected !== null) setActive(selected);
  }
  return {
    index: Math.max(
      0,
      rows.findIndex(({ key }) => key === active),
    ),
    setActive,
    activate: ({ key, tag }) => {
      setActive(key);
      if (tag) select({ kind: 'tag', id: tag.id });
    },
  };
}
