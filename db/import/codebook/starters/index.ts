import { negotiation } from './negotiation.ts';
import { policyDomains } from './policyDomains.ts';
import type { StarterCodebook } from './starter.ts';
import { verbalActions } from './verbalActions.ts';

/** The codebooks that Parley brings along. */
export const starters: readonly StarterCodebook[] = [negotiation, verbalActions, policyDomains];
