import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const tagTreeHandlers: Pick<Handlers<'tag'>, 'tag.move' | 'tag.split'> = {
  'tag.move': notYet,
  'tag.split': notYet,
};
