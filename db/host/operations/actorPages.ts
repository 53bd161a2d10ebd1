import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const actorPageHandlers: Pick<
  Handlers<'actor'>,
  'actor.split' | 'actor.similar' | 'actor.duplicates' | 'actor.overview'
> = {
  'actor.split': notYet,
  'actor.similar': notYet,
  'actor.duplicates': notYet,
  'actor.overview': notYet,
};
