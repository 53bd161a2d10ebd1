import { Fragment, memo } from 'react';
import type { Source } from '../../db/model/source.ts';
import { useRevisions } from '../data/useRevisions.ts';
import { SourceField } from '../inspector/source/SourceField.tsx';
import { useMessages } from '../messages/i18n.ts';
import { formatNumber } from '../messages/format.ts';
import { showPane } from '../state/panes.ts';
import { select } from '../state/workspace.ts';
import styles from './SourceHeader.module.css';
import { beginsWithTitle } from './titled.ts';

/** What stands in the line below the title. */
const IN_LINE = ['publisher', 'authors', 'published', 'url'] as const;

interface SourceHeaderProps {
  source: Source;
  passageCount: number;
}

/**
 * The title of a source and what is known about it; each can be changed where it stands. Where the
 * text begins with its title, that is what is seen.
 */
export const SourceHeader = memo(function SourceHeader(props: SourceHeaderProps) {
  const { source, passageCount } = props;
  const { t } = useMessages();
  const { reliability, credibility } = source;
  const rating = `${reliability ?? ''}${credibility ?? ''}`;
  const { newest } = useRevisions(source.id);
  const showDetails = () => {
    select({ kind: 'source', id: source.id });
    showPane('right');
  };
  const facts = [
    t('reader.characters', { count: source.length, shown: formatNumber(source.length) }),
    t('common.passages', { count: passageCount }),
  ];

  return (
    <header className={styles.header} data-titled={beginsWithTitle(source) || undefined}>
      <h1 className={styles.title}>
        <SourceField source={source} field="title" />
      </h1>
      <p className={styles.meta}>
        {IN_LINE.map((field) => (
          <Fragment key={field}>
            <SourceField source={source} field={field} />
            <span aria-hidden> · </span>
          </Fragment>
        ))}
        {[rating, ...facts].filter(Boolean).join(' · ')}
        <span aria-hidden> · </span>
        {newest > 1 && (
          <>
            <button type="button" className={styles.details} onClick={showDetails}>
              {t('revisions.ofMany', { revision: source.revision, count: newest })}
            </button>
            <span aria-hidden> · </span>
          </>
        )}
        <button type="button" className={styles.details} onClick={showDetails}>
          {t('reader.details')}
        </button>
      </p>
    </header>
  );
});
