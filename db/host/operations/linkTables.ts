import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const linkTableHandlers: Pick<
  Handlers<'link'>,
  'link.table' | 'link.among' | 'link.deleteMany'
> = {
  'link.table': notYet,
  'link.among': notYet,
  'link.deleteMany': notYet,
};
