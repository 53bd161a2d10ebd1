import { ArrowLeftRight } from 'lucide-react';
import { MatrixDimension } from '../../db/model/matrix.ts';
import { Choice } from '../inspector/fields/Choice.tsx';
import { useMessages } from '../messages/i18n.ts';
import { QueryBar } from '../query/QueryBar.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MatrixExport } from './MatrixExport.tsx';
import { MatrixCounts } from './MatrixCounts.tsx';
import styles from './MatrixView.module.css';
import type { MatrixState } from './useMatrix.ts';

interface MatrixHeaderProps {
  titleId: string;
  state: MatrixState;
  onSwap: () => void;
  onOpenLeft: () => void;
}

/** What is set against what, of which passages, and how many those are. */
export function MatrixHeader({ titleId, state, onSwap, onOpenLeft }: MatrixHeaderProps) {
  const { t } = useMessages();
  const { rows, columns, where, board, setSides, setWhere } = state;
  return (
    <header className={styles.header}>
      <div className={styles.titleLine}>
        <h1 id={titleId} className={styles.title}>
          {t('matrix.title')}
        </h1>
        {board && <MatrixCounts state={state} board={board} onOpenLeft={onOpenLeft} />}
        {board && board.matrix.cells.length > 0 && (
          <span className={styles.atEnd}>
            <MatrixExport state={state} board={board} />
          </span>
        )}
      </div>
      <div className={styles.controls}>
        <SideChoice
          label={t('matrix.rows')}
          value={rows}
          onChange={(chosen) => setSides({ rows: chosen, columns })}
        />
        <IconButton icon={ArrowLeftRight} label={t('matrix.swap')} onClick={onSwap} />
        <SideChoice
          label={t('matrix.columns')}
          value={columns}
          onChange={(chosen) => setSides({ rows, columns: chosen })}
        />
        <QueryBar value={where} onChange={setWhere} />
      </div>
    </header>
  );
}

interface SideChoiceProps {
  label: string;
  value: MatrixDimension;
  onChange: (value: MatrixDimension) => void;
}

function SideChoice({ label, value, onChange }: SideChoiceProps) {
  const { t } = useMessages();
  return (
    <span className={styles.side}>
      <span aria-hidden>{label}</span>
      <Choice
        label={label}
        value={value}
        options={MatrixDimension.options.map((one) => ({
          value: one,
          name: t(`matrix.dimensions.${one}`),
        }))}
        onChange={(chosen) => chosen && onChange(chosen)}
      />
    </span>
  );
}
