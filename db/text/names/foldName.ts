import { foldText } from '../fold.ts';

/**
 * A name as it is compared: compatibility characters in their plain form (NFKC), without regard to
 * case and diacritics, each run of white space one space and none at the ends.
 */
export function foldName(name: string): string {
  return foldText(name.normalize('NFKC'), { case: true, diacritics: true }).folded.trim();
}
