import type { Condition } from '../model/passage.ts';
import { names } from './attribution.ts';

/** A condition in words: “Kestria: withdraw from the bridge; unlocks: talks (open)”. */
export function conditionInWords({ requiredOf, action, unlocks, status }: Condition): string {
  const whose = requiredOf.length > 0 ? `${names(requiredOf)}: ` : '';
  return `${whose}${action}${unlocks ? `; unlocks: ${unlocks}` : ''} (${status})`;
}
