import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const coderHandlers: Handlers<'coder'> = {
  'coder.list': notYet,
};
