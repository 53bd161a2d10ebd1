import { useRevisions } from '../../data/useRevisions.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { compareWithNewest } from '../../revisions/comparing.ts';
import { openDialog } from '../../state/dialogs.ts';
import { openTab, readRevision, useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../fields/Section.tsx';
import styles from './RevisionList.module.css';

/** The texts that a source has had, each to be read and compared, and the way to a newer one. */
export function RevisionList({ sourceId }: { sourceId: string }) {
  const { t } = useMessages();
  const { revisions, newest } = useRevisions(sourceId);
  const shown = useWorkspace((state) => state.revisions[sourceId] ?? newest);
  return (
    <Section
      title={t('revisions.title')}
      action={
        <Button look="quiet" onClick={() => openDialog({ kind: 'revise', sourceId })}>
          {t('inspector.source.revise')}
        </Button>
      }
      empty={revisions.length === 1 && t('revisions.none')}
    >
      {revisions.length > 1 && (
        <ol className={styles.list}>
          {revisions.map(({ revision, reason, createdAt, passageCount }) => (
            <li key={revision} className={styles.row}>
              <button
                type="button"
                className={styles.read}
                aria-current={revision === shown || undefined}
                onClick={() => readRevision(sourceId, revision === newest ? null : revision)}
              >
                <span>
                  <b>{t('revisions.one', { revision })}</b>
                  {revision === newest && ` · ${t('revisions.newest')}`}
                </span>
                <span className={styles.about}>
                  {[
                    t(`revisions.reasons.${reason}`),
                    formatMoment(createdAt),
                    passageCount > 0 && t('common.passages', { count: passageCount }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </button>
              {revision !== newest && (
                <Button
                  look="quiet"
                  aria-label={t('revisions.compareWith', { revision })}
                  onClick={() => openTab(compareWithNewest(sourceId, revision))}
                >
                  {t('revisions.compare')}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
