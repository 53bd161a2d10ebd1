import { memo } from 'react';
import type { ComparedRow } from '../../db/model/revision.ts';
import { useMessages } from '../messages/i18n.ts';
import type { TextOfSource } from '../state/tabContent.ts';
import { isChanged, type Part } from './changedRows.ts';
import styles from './CompareView.module.css';
import { TextName } from './TextName.tsx';

interface ComparedTableProps {
  left: TextOfSource;
  right: TextOfSource;
  rows: readonly ComparedRow[];
  /** The row of the change that is looked at. */
  current: number | undefined;
}

/** The paragraphs of two texts, those that belong together in one row. */
export function ComparedTable({ left, right, rows, current }: ComparedTableProps) {
  const sameSource = left.id === right.id;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <TextName text={left} side={sameSource ? 'left' : 'first'} />
          </th>
          <th scope="col">
            <TextName text={right} side={sameSource ? 'right' : 'second'} />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Row key={at} row={row} at={at} current={at === current} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: ComparedRow;
  at: number;
  current: boolean;
}

const Row = memo(function Row({ row, at, current }: RowProps) {
  return (
    <tr
      data-row={at}
      data-changed={isChanged(row) || undefined}
      data-current={current || undefined}
    >
      <Side parts={row.left} mark="del" />
      <Side parts={row.right} mark="ins" />
    </tr>
  );
});

function Side({ parts, mark: Mark }: { parts: readonly Part[] | null; mark: 'del' | 'ins' }) {
  const { t } = useMessages();
  if (parts === null) {
    return (
      <td className={styles.absent}>
        <span className="visually-hidden">{t('compare.absent')}</span>
      </td>
    );
  }
  return (
    <td dir="auto">
      {parts.map(({ text, changed }, at) =>
        changed ? (
          <Mark key={at} className={styles[Mark]}>
            <span className="visually-hidden">
              {t(Mark === 'del' ? 'compare.removed' : 'compare.added')}:{' '}
            </span>
            {text}
          </Mark>
        ) : (
          text
        ),
      )}
    </td>
  );
}
