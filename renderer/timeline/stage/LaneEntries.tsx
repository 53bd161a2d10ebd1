import { topOf } from '../drawing/layOut.ts';
import type { Placed } from '../drawing/pack.ts';
import type { StanceLooks } from '../stances.ts';
import { entryName } from '../words.ts';
import { EntryMark } from './EntryMark.tsx';
import type { StageLayout } from './useLayout.ts';

interface LaneEntriesProps {
  /** What the lane is called. */
  name: string;
  placed: readonly Placed[];
  /** Where the lane begins in the drawing. */
  top: number;
  /** The largest number that is counted together in it. */
  most: number;
  layout: StageLayout;
  /** What Tab comes to. */
  stop: Placed | undefined;
  /** What had the focus last. */
  current: string | null;
  looks: StanceLooks;
}

/** What is seen of a lane, as a list. */
export function LaneEntries({
  name,
  placed,
  top,
  most,
  stop,
  current,
  ...shared
}: LaneEntriesProps) {
  const { layout, looks } = shared;
  const seen = placed.filter(layout.isSeen);
  if (seen.length === 0) return null;
  return (
    <g role="listbox" aria-label={name} aria-orientation="horizontal">
      {seen.map((one) => (
        <EntryMark
          key={one.entry.key}
          placed={one}
          x={one.x - layout.offset}
          y={top + topOf(one)}
          within={layout.width}
          name={entryName(one.entry, looks)}
          isCurrent={one.entry.key === current}
          isStop={one === stop}
          most={most}
          looks={looks}
        />
      ))}
    </g>
  );
}
