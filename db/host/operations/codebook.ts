import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const codebookHandlers: Handlers<'codebook'> = {
  'codebook.counts': notYet,
  'codebook.export': notYet,
  'codebook.import': notYet,
  'codebook.starters': notYet,
  'codebook.addStarter': notYet,
};
