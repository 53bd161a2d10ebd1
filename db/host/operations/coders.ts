import { listCoders } from '../../analysis/agreement/coders.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';
import type { Handlers } from './handlers.ts';

export const coderHandlers: Handlers<'coder'> = {
  'coder.list': ({ db }) => listCoders(currentFacts(db)),
};
