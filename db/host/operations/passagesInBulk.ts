import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const passageBulkHandlers: Pick<
  Handlers<'passage'>,
  'passage.updateMany' | 'passage.deleteMany'
> = {
  'passage.updateMany': notYet,
  'passage.deleteMany': notYet,
};
