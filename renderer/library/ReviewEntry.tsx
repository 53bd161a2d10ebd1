import { ListChecks } from 'lucide-react';
import { useOperation } from '../data/useOperation.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { closeOverlay } from '../state/panes.ts';
import { openTab, useWorkspace } from '../state/workspace.ts';
import styles from './Library.module.css';

/** Above the library, as long as there are passages that need review: the way to them. */
export function ReviewEntry() {
  const { t } = useMessages();
  const { data } = useOperation('notebook.info', {});
  const shown = useWorkspace(({ tabs, active }) => tabs[active]?.kind === 'review');
  const count = data?.counts.needReview ?? 0;
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={styles.review}
      aria-current={shown || undefined}
      onClick={() => {
        openTab({ kind: 'review' });
        closeOverlay();
      }}
    >
      <ListChecks size={14} aria-hidden />
      <span className={styles.label}>{t('review.title')}</span>
      <span className={styles.reviewCount}>{formatNumber(count)}</span>
    </button>
  );
}
