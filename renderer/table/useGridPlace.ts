import { useEffect, useState } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import { select } from '../state/workspace.ts';
import type { ShownColumn } from './columns.ts';
import type { Line, Lines } from './lines.ts';
import { atTop, START, within, type Place } from './place.ts';
import type { RowAt } from './useTableRows.ts';

/** Where the keys are in the table. */
export interface GridPlace {
  place: Place;
  line: Line | undefined;
  /** The passage of the line, once it is known. */
  current: Passage | undefined;
  go: (to: Place) => void;
}

/**
 * Keeps where the keys are; in another order, or among others, they begin at the top. The passage
 * there is shown in the inspector, once somebody moved to it. `asked` says what the table shows.
 */
export function useGridPlace(
  asked: string,
  lines: Lines,
  shown: readonly ShownColumn[],
  rowAt: RowAt,
): GridPlace {
  const [wanted, setWanted] = useState({ asked, place: START });
  const [moved, setMoved] = useState(false);
  if (wanted.asked !== asked) setWanted({ asked, place: atTop(wanted.place) });
  const place = within(wanted.place, lines, shown);
  const line = lines.at(place.line);
  const current = line?.kind === 'passage' ? rowAt(line.offset)?.passage : undefined;
  const looked = moved ? current?.id : undefined;
  useEffect(() => {
    if (looked !== undefined) select({ kind: 'passage', id: looked });
  }, [looked]);
  return {
    place,
    line,
    current,
    go(to) {
      setWanted({ asked, place: to });
      setMoved(true);
    },
  };
}
