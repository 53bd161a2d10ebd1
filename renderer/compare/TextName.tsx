import { useSourceTitle } from '../data/titles.ts';
import { useRevisions } from '../data/useRevisions.ts';
import { formatMoment } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import type { TextOfSource } from '../state/tabContent.ts';
import { readRevision } from '../state/workspace.ts';
import { Button } from '../ui/Button.tsx';
import styles from './CompareView.module.css';

interface TextNameProps {
  text: TextOfSource;
  side: 'left' | 'right' | 'first' | 'second';
}

/** Which text a column shows, and the way to it. */
export function TextName({ text, side }: TextNameProps) {
  const { t } = useMessages();
  const title = useSourceTitle(text.id);
  const { revisions, newest } = useRevisions(text.id);
  const number = text.revision ?? newest;
  const revision = revisions.find((one) => one.revision === number);
  return (
    <div className={styles.name}>
      <span className={styles.role}>{t(`compare.${side}`)}</span>
      <span className={styles.title}>{title}</span>
      <span className={styles.revision}>
        {revision &&
          [
            t('revisions.ofMany', { revision: number, count: newest }),
            t(`revisions.reasons.${revision.reason}`),
            formatMoment(revision.createdAt),
          ].join(' · ')}
      </span>
      <Button
        look="quiet"
        className={styles.open}
        onClick={() => readRevision(text.id, number === newest ? null : number)}
      >
        {t('compare.open')}
      </Button>
    </div>
  );
}
