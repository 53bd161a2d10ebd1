import { useOperation } from '../../data/useOperation.ts';
import { formatShare } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openTab } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../fields/Section.tsx';
import styles from './RevisionList.module.css';

/** Other sources that say nearly the same, where there are any. */
export function SimilarSources({ sourceId }: { sourceId: string }) {
  const { t } = useMessages();
  const { data } = useOperation('source.similar', { id: sourceId });
  if (!data || data.similar.length === 0) return null;
  return (
    <Section title={t('revisions.similar.title')}>
      <ul className={styles.list}>
        {data.similar.map(({ id, title, similarity }) => (
          <li key={id} className={styles.row}>
            <button
              type="button"
              className={styles.read}
              onClick={() => openTab({ kind: 'source', id })}
            >
              <span>{title}</span>
              <span className={styles.about}>
                {t('revisions.similar.alike', { percent: formatShare(similarity) })}
              </span>
            </button>
            <Button
              look="quiet"
              aria-label={t('revisions.similar.compare', { title })}
              onClick={() => openTab({ kind: 'compare', left: { id: sourceId }, right: { id } })}
            >
              {t('revisions.compare')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
