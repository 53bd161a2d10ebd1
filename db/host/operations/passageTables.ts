import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const passageTableHandlers: Pick<
  Handlers<'passage'>,
  'passage.table' | 'passage.ids' | 'passage.facets'
> = {
  'passage.table': notYet,
  'passage.ids': notYet,
  'passage.facets': notYet,
};
