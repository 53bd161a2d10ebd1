import { readAgreement } from '../../analysis/agreement/readAgreement.ts';
import { readDisagreements } from '../../analysis/agreement/readDisagreements.ts';
import { findCoder } from '../../analysis/agreement/coders.ts';
import { agreementAsCsv } from '../../export/agreement/agreementAsCsv.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';
import type { Handlers } from './handlers.ts';

export const agreementHandlers: Handlers<'agreement'> &
  Pick<Handlers<'export'>, 'export.agreement'> = {
  'agreement.read': ({ db }, comparison) => readAgreement(db, currentFacts(db), comparison),
  'agreement.disagreements': ({ db }, request) => readDisagreements(db, currentFacts(db), request),
  'export.agreement': ({ db }, { first, second, sources }) => {
    const facts = currentFacts(db);
    return agreementAsCsv(readAgreement(db, facts, { first, second, sources }), [
      findCoder(facts, first),
      findCoder(facts, second),
    ]);
  },
};
