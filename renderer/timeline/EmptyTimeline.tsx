import type { PassageQuery } from '../../db/model/passageQuery.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import styles from './TimelineView.module.css';
import { UndatedButton } from './UndatedButton.tsx';

interface EmptyTimelineProps {
  /** How many passages there are without a date. */
  undated: number;
  where: PassageQuery | undefined;
  onClear: () => void;
}

/** Where there is nothing to draw: what the time line is for, and what to do for it. */
export function EmptyTimeline({ undated, where, onClear }: EmptyTimelineProps) {
  const { t } = useMessages();
  if (undated > 0) {
    return (
      <div className={styles.empty} role="status">
        <h2>{t('timeline.empty.undated')}</h2>
        <p>{t('timeline.empty.undatedHow')}</p>
        <UndatedButton undated={undated} where={where} />
      </div>
    );
  }
  if (where) {
    return (
      <div className={styles.empty} role="status">
        <h2>{t('timeline.empty.filtered')}</h2>
        <Button onClick={onClear}>{t('timeline.empty.clear')}</Button>
      </div>
    );
  }
  return (
    <div className={styles.empty} role="status">
      <h2>{t('timeline.empty.title')}</h2>
      <p>{t('timeline.empty.what')}</p>
      <p>{t('timeline.empty.how')}</p>
    </div>
  );
}
