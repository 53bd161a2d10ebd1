import { useTags } from '../data/tags.ts';
import { useMessages } from '../messages/i18n.ts';
import { StanceMark } from '../ui/StanceMark.tsx';
import type { Board } from './board.ts';
import { DriftMark } from './grid/DriftMark.tsx';
import styles from './Legend.module.css';
import { letterOf, stancesIn } from './stances.ts';

/** What the marks of the matrix mean that are there. */
export function Legend({ board }: { board: Board }) {
  const { t } = useMessages();
  const { all } = useTags();
  const drifts = board.matrix.cells.flatMap(({ drift }) => drift ?? []);
  return (
    <ul className={styles.legend} aria-label={t('matrix.legend.label')}>
      {stancesIn(board.matrix, all).map((tag) => (
        <li key={tag.id}>
          <StanceMark color={tag.color} letter={letterOf(tag)} /> {tag.name}
        </li>
      ))}
      {drifts.some(({ reversal }) => !reversal) && (
        <li>
          <DriftMark reversal={false} /> {t('matrix.legend.changed')}
        </li>
      )}
      {drifts.some(({ reversal }) => reversal) && (
        <li>
          <DriftMark reversal /> {t('matrix.legend.reversed')}
        </li>
      )}
      <li>{t('matrix.legend.heat')}</li>
    </ul>
  );
}
