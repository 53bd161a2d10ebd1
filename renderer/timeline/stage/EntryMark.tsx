import type { Entry } from '../drawing/entries.ts';
import { fitText } from '../drawing/fitText.ts';
import { COLUMN_HEIGHT } from '../drawing/layOut.ts';
import { isOfOneDay, MARK, type Placed } from '../drawing/pack.ts';
import type { StanceLooks } from '../stances.ts';
import { ColumnMark } from './ColumnMark.tsx';
import { DayMark } from './DayMark.tsx';
import { EventMark } from './EventMark.tsx';
import { MoreMark } from './MoreMark.tsx';
import { SpanMark } from './SpanMark.tsx';
import styles from './Stage.module.css';

interface EntryMarkProps {
  placed: Placed;
  /** Where it stands, in pixels of the drawing. */
  x: number;
  y: number;
  /** How wide the drawing is. */
  within: number;
  /** What a screen reader calls it. */
  name: string;
  isCurrent: boolean;
  /** Tab comes to it. */
  isStop: boolean;
  most: number;
  looks: StanceLooks;
}

/** What reaches beyond the drawing ends this far outside of it. */
const OUTSIDE = 12;
/** Words beside a mark are not given more room than this, nor any where there is less than that. */
const WIDEST_WORDS = 210;
const LEAST_WORDS = 48;

/**
 * Anything on the time line: what the keys and the pointer meet, and before it what is seen, for the
 * words of that are only the beginning of its name.
 */
export function EntryMark({
  placed,
  x,
  y,
  within,
  name,
  isCurrent,
  isStop,
  ...look
}: EntryMarkProps) {
  const { entry } = placed;
  const left = Math.max(x, -OUTSIDE);
  const width = Math.min(x + placed.width, within + OUTSIDE) - left;
  const height = entry.kind === 'bin' ? COLUMN_HEIGHT : MARK;
  const at = `translate(${left} ${y})`;
  return (
    <>
      <g
        className={styles.entry}
        transform={at}
        role="option"
        aria-label={name}
        aria-selected={isCurrent}
        tabIndex={isStop ? 0 : -1}
        data-entry={entry.key}
      >
        <rect
          className={styles.ring}
          data-ring
          x={-3}
          y={-3}
          width={width + 6}
          height={height + 6}
          rx={6}
        />
      </g>
      <g transform={at} pointerEvents="none" aria-hidden>
        <Inside
          entry={entry}
          width={width}
          room={Math.min(placed.room, within - left - width)}
          seenFrom={Math.max(0, -left)}
          {...look}
        />
      </g>
    </>
  );
}

interface InsideProps extends Pick<EntryMarkProps, 'most' | 'looks'> {
  entry: Entry;
  width: number;
  /** How much is free behind it. */
  room: number;
  seenFrom: number;
}

function Inside({ entry, width, room, seenFrom, most, looks }: InsideProps) {
  switch (entry.kind) {
    case 'bin':
      return <ColumnMark bin={entry.bin} width={width} most={most} looks={looks} />;
    case 'more':
      return <MoreMark count={entry.items.length} />;
    case 'event':
      return <EventMark event={entry.event} width={width} room={room} seenFrom={seenFrom} />;
    case 'item': {
      const { said, dated, stance, words } = entry.item;
      const mark = {
        stance: (stance && looks.get(stance.id)) ?? null,
        dated,
        approximate: said.endsWith('~'),
      };
      const isDay = isOfOneDay(entry);
      const inside = isDay ? 0 : width - seenFrom - 26;
      const isInside = inside >= LEAST_WORDS;
      const text = fitText(words, Math.min(isInside ? inside : room - 6, WIDEST_WORDS));
      return (
        <>
          {isDay ? (
            <DayMark {...mark} />
          ) : (
            <SpanMark
              {...mark}
              width={width}
              letterAt={isInside ? seenFrom + 11 : seenFrom + (width - seenFrom) / 2}
            />
          )}
          {text !== '' && (isInside || room >= LEAST_WORDS) && (
            <text
              x={isInside ? seenFrom + 21 : width + 5}
              y={MARK / 2 + 4}
              fill="var(--ink)"
              stroke="var(--paper)"
              strokeWidth={isInside ? 0 : 3}
              strokeLinejoin="round"
              paintOrder="stroke"
              fontSize={11}
            >
              {text}
            </text>
          )}
        </>
      );
    }
  }
}
