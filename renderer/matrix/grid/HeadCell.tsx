import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { passagesInWords } from '../cellWords.ts';
import type { Place } from '../place.ts';
import { attributesOf } from './attributes.ts';
import styles from './MatrixGrid.module.css';

interface HeadCellProps {
  id: string;
  place: Place;
  /** Where the keys are. */
  at: Place;
  role: 'rowheader' | 'columnheader';
  className: string | undefined;
  name: string;
  count: number;
  /** Of a column: where it begins. */
  start?: number;
}

/** The name of a row, a column or all, and how many passages it has. */
export function HeadCell(props: HeadCellProps) {
  const { id, place, at, role, className, name, count, start } = props;
  const { t } = useMessages();
  const words = passagesInWords(count);
  return (
    <div
      {...attributesOf(id, place, at)}
      role={role}
      className={className}
      aria-label={t('matrix.headCell', { name, passages: words })}
      style={start === undefined ? undefined : { insetInlineStart: start }}
    >
      <span className={styles.name} title={name} dir="auto">
        {name}
      </span>
      <button
        type="button"
        tabIndex={-1}
        className={styles.total}
        data-act="open"
        aria-label={words}
      >
        {formatNumber(count)}
      </button>
    </div>
  );
}
