import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const agreementHandlers: Handlers<'agreement'> &
  Pick<Handlers<'export'>, 'export.agreement'> = {
  'agreement.read': notYet,
  'agreement.disagreements': notYet,
  'export.agreement': notYet,
};
