import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const ledgerHandlers: Handlers<'ledger'> & Pick<Handlers<'export'>, 'export.ledger'> = {
  'ledger.read': notYet,
  'ledger.deadlocks': notYet,
  'export.ledger': notYet,
};
