import type { ApiError } from '../../db/api/errors.ts';
import type { PassageQuery } from '../../db/model/passageQuery.ts';
import type { Timeline, TimelineLanes } from '../../db/model/timeline.ts';
import { useOperation } from '../data/useOperation.ts';
import type { TimeView } from './time/timeView.ts';
import { windowAround } from './time/windowAround.ts';

/** How many stretches passages are counted in, of the whole and of what is asked for around a view. */
const OF_WHOLE = 60;
const OF_WINDOW = 180;

/**
 * What is on the time line. Where it is too much to be drawn one by one, what is looked at is asked for
 * by itself. Null until it is known.
 */
export function useTimeline(
  lanes: TimelineLanes,
  where: PassageQuery | undefined,
  view: TimeView | null,
): { timeline: Timeline | null; error: ApiError | null } {
  const asked = { lanes, ...(where && { where }) };
  const whole = useOperation('timeline.read', { ...asked, bins: OF_WHOLE }, { keep: true });
  const isCounted = (whole.data?.bins.length ?? 0) > 0;
  const near = useOperation(
    'timeline.read',
    { ...asked, ...(view && windowAround(view)), bins: OF_WINDOW },
    { enabled: isCounted && view !== null, keep: true },
  );
  const timeline = (isCounted && view ? near.data : null) ?? whole.data ?? null;
  return { timeline, error: whole.error ?? near.error };
}
