import { useId, useState } from 'react';
import { useOperation } from '../data/useOperation.ts';
import { useMessages } from '../messages/i18n.ts';
import { createKept } from '../state/kept.ts';
import { OperationState } from '../ui/OperationState.tsx';
import { EmptyLinks } from './EmptyLinks.tsx';
import { linkInput, NO_FILTER, isNarrowed, type LinkFilter } from './linkQuery.ts';
import { LinkGrid } from './LinkGrid.tsx';
import { LinksHeader } from './LinksHeader.tsx';
import styles from './LinksView.module.css';
import { LinkTypesDialog } from './types/LinkTypesDialog.tsx';
import { useChosenLinks } from './useChosenLinks.ts';
import { useLinkPages } from './useLinkPages.ts';

const useFilter = createKept<LinkFilter>(NO_FILTER);

/** All links: found, narrowed, changed and deleted; and the kinds of links there are. */
export function LinksView() {
  const { t } = useMessages();
  const id = useId();
  const [filter, setFilter] = useFilter();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const [typesShown, setTypesShown] = useState(false);
  const input = linkInput(filter);
  const pages = useLinkPages(input, range);
  const chosen = useChosenLinks(input);
  const { data: types } = useOperation('linkType.list', {});
  const { summary, error } = pages;
  const change = (changes: Partial<LinkFilter>) => {
    setRange({ first: 0, last: 0 });
    setFilter({ ...filter, ...changes });
  };

  return (
    <section className={styles.view} aria-labelledby={id}>
      <LinksHeader
        titleId={id}
        filter={filter}
        summary={summary}
        types={types?.linkTypes ?? []}
        chosen={chosen}
        onChange={change}
        onShowTypes={() => setTypesShown(true)}
      />
      {error ? (
        <OperationState error={error} />
      ) : summary === undefined ? (
        <OperationState error={null} />
      ) : summary.total === 0 ? (
        <EmptyLinks narrowed={isNarrowed(filter)} onClear={() => change(NO_FILTER)} />
      ) : (
        <LinkGrid
          // Another filter or order begins at the top.
          key={JSON.stringify(input)}
          total={summary.total}
          pages={pages}
          types={types?.linkTypes ?? []}
          chosen={chosen}
          onRange={setRange}
        />
      )}
      {typesShown && (
        <LinkTypesDialog
          onShow={(typeId) => {
            setTypesShown(false);
            change({ ...NO_FILTER, types: [typeId] });
          }}
          onClose={() => setTypesShown(false)}
        />
      )}
      <p className="visually-hidden">{t('links.gridHelp')}</p>
    </section>
  );
}
