import { readTimeline } from '../../analysis/timeline/readTimeline.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';
import type { Handlers } from './handlers.ts';

export const timelineHandlers: Handlers<'timeline'> = {
  'timeline.read': ({ db }, request) => readTimeline(db, currentFacts(db), request),
};
