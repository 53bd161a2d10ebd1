import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const timelineHandlers: Handlers<'timeline'> = {
  'timeline.read': notYet,
};
