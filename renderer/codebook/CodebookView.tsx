import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Tag } from '../../db/model/tag.ts';
import { useOperation } from '../data/useOperation.ts';
import { useTags } from '../data/tags.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { OperationState } from '../ui/OperationState.tsx';
import { foldName } from '../ui/rank.ts';
import { CodebookHeader } from './CodebookHeader.tsx';
import { codebookRows } from './codebookRows.ts';
import { CodebookTree } from './CodebookTree.tsx';
import styles from './CodebookView.module.css';
import { EmptyCodebook } from './EmptyCodebook.tsx';
import { chooseCodebook, type ImportedCodebook } from './importCodebook.ts';
import { ImportedDialog } from './ImportedDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { StartersDialog } from './StartersDialog.tsx';
import { TreeHints } from './TreeHints.tsx';

type Open =
  | { kind: 'merge' | 'split'; tag: Tag }
  | { kind: 'starters' }
  | { kind: 'imported'; imported: ImportedCodebook };

/** The tags as a whole: what each means, where it stands, how often it is used. */
export function CodebookView() {
  const { t } = useMessages();
  const titleId = useId();
  const { all } = useTags();
  const { data, error } = useOperation('codebook.counts', {});
  const counts = useMemo(() => new Map(data?.counts.map((count) => [count.id, count])), [data]);
  const [text, setText] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [retiredShown, setRetiredShown] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const words = foldName(useDeferredValue(text));
  const rows = useMemo(
    () =>
      codebookRows(all, {
        closed,
        matches: words === '' ? null : (tag) => saysAll(tag, words),
        retired: retiredShown,
      }),
    [all, closed, words, retiredShown],
  );
  const loaded = all.length > 0 || data !== undefined;
  useFocusOnce(tree, loaded);

  const close = () => setOpen(null);
  return (
    <section className={styles.view} aria-labelledby={titleId}>
      <CodebookHeader
        titleId={titleId}
        total={all.length}
        retired={all.filter((tag) => tag.retired).length}
        retiredShown={retiredShown}
        text={text}
        search={search}
        onText={setText}
        onRetiredShown={setRetiredShown}
        onStarters={() => setOpen({ kind: 'starters' })}
        onImport={() => chooseCodebook((imported) => setOpen({ kind: 'imported', imported }))}
        onTree={() => tree.current?.focus()}
      />
      {!loaded ? (
        <OperationState error={error} />
      ) : rows.length === 0 ? (
        <div className={styles.nothing} role="status">
          <p>{t('codebook.nothing', { text })}</p>
          <Button onClick={() => setText('')}>{t('codebook.showAll')}</Button>
        </div>
      ) : (
        <>
          {all.every(({ family }) => family === 'stance') && <EmptyCodebook />}
          <CodebookTree
            tags={all}
            rows={rows}
            counts={counts}
            tree={tree}
            onOpen={(key) => setClosed(new Set([...closed].filter((other) => other !== key)))}
            onClose={(key) => setClosed(new Set([...closed, key]))}
            onMerge={(tag) => setOpen({ kind: 'merge', tag })}
            onSplit={(tag) => setOpen({ kind: 'split', tag })}
            onSearch={() => search.current?.focus()}
          />
          <TreeHints />
        </>
      )}
      {open?.kind === 'merge' && (
        <MergeDialog tag={open.tag} count={counts.get(open.tag.id)} onClose={close} />
      )}
      {open?.kind === 'split' && <SplitDialog tag={open.tag} onClose={close} />}
      {open?.kind === 'starters' && <StartersDialog onClose={close} />}
      {open?.kind === 'imported' && <ImportedDialog imported={open.imported} onClose={close} />}
    </section>
  );
}

/** Whether each word stands in what a tag is called or in what is said of it. */
function saysAll({ name, description, whenToUse, whenNot }: Tag, words: string): boolean {
  const said = foldName([name, description, whenToUse, whenNot].join('\n'));
  return words.split(/\s+/u).every((word) => said.includes(word));
}

/** The tree takes the focus when the view is opened, so that its keys work at once. */
function useFocusOnce(tree: React.RefObject<HTMLElement | null>, loaded: boolean): void {
  useEffect(() => {
    const panel = tree.current?.closest('[role="tabpanel"]');
    const focused = document.activeElement;
    if (loaded && (focused === document.body || focused === panel)) tree.current?.focus();
  }, [tree, loaded]);
}
