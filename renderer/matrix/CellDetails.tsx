import type { MatrixCell } from '../../db/model/matrix.ts';
import type { TagRef } from '../../db/model/tag.ts';
import { useTags } from '../data/tags.ts';
import { formatDate, formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { StanceMark } from '../ui/StanceMark.tsx';
import { countAt, type Board } from './board.ts';
import { titleAt } from './cellWords.ts';
import { DriftMark } from './grid/DriftMark.tsx';
import type { GridAct } from './grid/MatrixGrid.tsx';
import styles from './CellDetails.module.css';
import type { Place } from './place.ts';
import { letterOf } from './stances.ts';

interface CellDetailsProps {
  board: Board;
  place: Place;
  onAct: (act: GridAct, place: Place) => void;
}

/** In words what the cell says that the keys are at, and what can be done with it. */
export function CellDetails({ board, place, onAct }: CellDetailsProps) {
  const { t } = useMessages();
  const count = countAt(board, place);
  const cell = board.cellAt(place);
  return (
    <section className={styles.details} aria-label={t('matrix.details.label')}>
      <h2 className={styles.title}>{titleAt(board, place)}</h2>
      {count === 0 ? (
        <span className={styles.none}>{t('matrix.details.empty')}</span>
      ) : (
        <Button look="quiet" onClick={() => onAct('open', place)}>
          {t('matrix.details.open', { count, number: formatNumber(count) })}
        </Button>
      )}
      {cell && <Latest cell={cell} onShow={() => onAct('latest', place)} />}
      {cell?.drift && <Change drift={cell.drift} onCompare={() => onAct('drift', place)} />}
    </section>
  );
}

function Latest({ cell: { latest }, onShow }: { cell: MatrixCell; onShow: () => void }) {
  const { t } = useMessages();
  if (!latest) return <span className={styles.none}>{t('matrix.details.noStance')}</span>;
  return (
    <span className={styles.part}>
      <span className={styles.what}>{t('matrix.details.latest')}</span>
      <Stance stance={latest.stance} />
      <span className={styles.what}>
        {latest.said === null ? t('matrix.details.undated') : formatDate(latest.said, 'short')}
      </span>
      <Button look="quiet" onClick={onShow}>
        {t('matrix.details.showLatest')}
      </Button>
    </span>
  );
}

interface ChangeProps {
  drift: NonNullable<MatrixCell['drift']>;
  onCompare: () => void;
}

function Change({ drift, onCompare }: ChangeProps) {
  const { t } = useMessages();
  const { was, became, reversal, changes } = drift;
  return (
    <span className={styles.part}>
      <DriftMark reversal={reversal} />
      <span className={styles.what}>
        {t(reversal ? 'matrix.details.reversed' : 'matrix.details.changed', {
          count: changes,
          number: formatNumber(changes),
        })}
      </span>
      <Stance stance={was} />
      <span aria-hidden>→</span>
      <Stance stance={became} />
      <Button look="quiet" onClick={onCompare}>
        {t('matrix.details.compare')}
      </Button>
    </span>
  );
}

function Stance({ stance }: { stance: TagRef }) {
  const { byId } = useTags();
  const tag = byId.get(stance.id);
  return (
    <span className={styles.stance}>
      {tag && <StanceMark color={tag.color} letter={letterOf(tag)} />}
      {stance.name}
    </span>
  );
}
