import { Check } from 'lucide-react';
import { memo } from 'react';
import type { TableColumn } from '../../db/model/passageTable.ts';
import { stancesOf } from '../data/passageTags.ts';
import type { Tags } from '../data/tags.ts';
import { useMessages } from '../messages/i18n.ts';
import { quoted } from '../messages/quoted.ts';
import { Matched } from '../search/Matched.tsx';
import { StanceMark } from '../ui/StanceMark.tsx';
import { cellText } from './cellText.ts';
import type { ShownColumn } from './columns.ts';
import { matchesIn } from './matchedWords.ts';
import styles from './PassageTable.module.css';
import type { Row } from './useTableRows.ts';

const NUMBERS: ReadonlySet<ShownColumn> = new Set(['links', 'notes']);

interface PassageLineProps extends Row {
  columns: readonly TableColumn[];
  tags: Tags;
  /** Words that were looked for, to be marked. */
  sought: readonly string[];
  chosen: boolean;
  /** The column that the keys are at, if they are in this line. */
  at: ShownColumn | null;
  /** What the ids of its cells begin with. */
  lineId: string;
}

/** A passage in a line of the table: its words, and beside them what is known of it. */
export const PassageLine = memo(function PassageLine(props: PassageLineProps) {
  const { passage, source, columns, tags, sought, chosen, at, lineId } = props;
  const { t } = useMessages();
  const words = quoted(passage.words);
  const [stance] = stancesOf(passage, tags);
  return (
    <>
      <div
        id={`${lineId}-words`}
        role="gridcell"
        className={styles.wordsCell}
        data-column="words"
        data-at={at === 'words' || undefined}
      >
        <span className={styles.check} data-check data-checked={chosen || undefined} aria-hidden>
          {chosen && <Check size={12} strokeWidth={3} />}
        </span>
        <StanceMark color={stance?.color ?? null} letter={stance?.letter ?? null} />
        <span className={styles.words} dir="auto">
          <Matched text={words} matches={matchesIn(words, sought)} />
        </span>
      </div>
      {columns.map((column) => {
        const text = cellText(column, { passage, source }, t);
        return (
          <div
            key={column}
            id={`${lineId}-${column}`}
            role="gridcell"
            className={styles.cell}
            data-column={column}
            data-number={NUMBERS.has(column) || undefined}
            data-at={at === column || undefined}
            title={text}
          >
            <span className={styles.text} dir="auto">
              {text}
            </span>
          </div>
        );
      })}
    </>
  );
});
