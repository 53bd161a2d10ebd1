import type { CSSProperties, MouseEvent } from 'react';
import type { GroupKey, TableColumn } from '../../db/model/passageTable.ts';
import type { Tags } from '../data/tags.ts';
import { useMessages } from '../messages/i18n.ts';
import { goToPassage } from '../state/workspace.ts';
import { GroupLine } from './GroupLine.tsx';
import type { Line } from './lines.ts';
import { PassageLine } from './PassageLine.tsx';
import styles from './PassageTable.module.css';
import type { Place } from './place.ts';
import type { Row } from './useTableRows.ts';

interface GridLineProps {
  line: Line;
  /** Of a passage; undefined while it is on its way. */
  row: Row | undefined;
  rowIndex: number;
  style: CSSProperties;
  group: GroupKey | null;
  columns: readonly TableColumn[];
  tags: Tags;
  sought: readonly string[];
  chosen: boolean;
  /** Where the keys are, if they are in this line. */
  here: Place | null;
  lineId: string;
  onClick: (event: MouseEvent) => void;
}

/** A line of the table: a group, or a passage, which may still be on its way. */
export function GridLine(props: GridLineProps) {
  const { line, row, rowIndex, style, group, columns, tags, sought, chosen, here, lineId } = props;
  const { t } = useMessages();
  const common = {
    role: 'row',
    style,
    'aria-rowindex': rowIndex,
    'data-here': here !== null || undefined,
    onClick: props.onClick,
  };
  if (line.kind === 'group') {
    return (
      <div {...common} className={styles.groupLine} aria-level={1} aria-expanded={line.open}>
        <GroupLine
          by={group!}
          group={line.group}
          open={line.open}
          at={here && (here.atCount ? 'count' : 'name')}
          lineId={lineId}
        />
      </div>
    );
  }
  return (
    <div
      {...common}
      className={styles.line}
      aria-selected={chosen}
      aria-level={group ? 2 : undefined}
      onDoubleClick={() => row && goToPassage(row.passage)}
    >
      {row ? (
        <PassageLine
          {...row}
          columns={columns}
          tags={tags}
          sought={sought}
          chosen={chosen}
          at={here && here.column}
          lineId={lineId}
        />
      ) : (
        <div id={`${lineId}-words`} role="gridcell" className={styles.coming}>
          {t('common.loading')}
        </div>
      )}
    </div>
  );
}
