import { Search, X } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { foldName } from '../ui/rank.ts';
import styles from './Library.module.css';
import { LibraryTree } from './LibraryTree.tsx';
import { ReviewEntry } from './ReviewEntry.tsx';
import { layoutRows, type SectionKey } from './rows.ts';
import { useSections } from './useSections.ts';
import { ViewList } from './ViewList.tsx';

/** From this many things on it pays to look for them by name. */
const FILTER_FROM = 16;

/** The left pane: everything in the notebook, by kind. */
export function Library() {
  const { t } = useMessages();
  const [text, setText] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [whole, setWhole] = useState<ReadonlySet<SectionKey>>(new Set());
  const filter = foldName(useDeferredValue(text));
  const { sections, readMore } = useSections(filter);
  const rows = useMemo(
    () =>
      layoutRows(sections, {
        closed,
        whole,
        matches: filter === '' ? null : (label) => foldName(label).includes(filter),
        sectionLabel: (key) => t(`app.library.sections.${key}`),
        noneLabel: (key) => t(`app.library.none.${key}`),
        allLabel: (total) => t('app.library.all', { total: formatNumber(total) }),
      }),
    [sections, closed, whole, filter, t],
  );
  const size = sections.reduce((sum, { total }) => sum + total, 0);

  return (
    <>
      <ViewList />
      <ReviewEntry />
      {(size >= FILTER_FROM || text !== '') && (
        <div className={styles.filter}>
          <Search size={13} aria-hidden />
          <input
            className={styles.input}
            value={text}
            placeholder={t('app.library.filter')}
            aria-label={t('app.library.filter')}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || text === '') return;
              event.preventDefault();
              setText('');
            }}
          />
          {text !== '' && (
            <IconButton icon={X} label={t('app.library.clearFilter')} onClick={() => setText('')} />
          )}
        </div>
      )}
      {rows.length === 0 && <p className={styles.nothing}>{t('app.library.nothing', { text })}</p>}
      <LibraryTree
        rows={rows}
        onOpen={(key) => setClosed(without(closed, key))}
        onClose={(key) => setClosed(new Set([...closed, key]))}
        onWhole={(key) => setWhole(new Set([...whole, key]))}
        readMore={readMore}
      />
    </>
  );
}

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...keys].filter((other) => other !== key));
}
