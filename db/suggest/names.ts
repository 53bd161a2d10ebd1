import { findMentions } from './mentions.ts';
import { tokenize } from './tokens.ts';

/** How many places of a word are looked at: what the first few do not show, more will not. */
const PLACES = 40;

/** Where a word stands in a text, as a whole word, from the beginning: at most PLACES offsets. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && places.length < PLACES;) {
    const after = text.charAt(at + word.length);
    if (!/[\p{L}\p{N}]/u.test(after) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) places.push(at);
    at = text.indexOf(word, at + word.length);
  }
  return places;
}

/** Whether a word has its capital also within sentences, so that it is a name. */
export function isCapitalInside(text: string, word: string): boolean {
  return placesOf(text, word).some((at) =>
    /[\p{Ll},]\s$/u.test(text.slice(Math.max(0, at - 2), at)),
  );
}

/**
 * The full name of a person of whom only the last name is at hand, where the text introduces them:
 * “Umerov” as “Defense Minister Rustem Umerov”, or with a first name where it first comes. Else the
 * last name itself.
 */
export function fullName(text: string, lastName: string): string {
  for (const [index, at] of placesOf(text, lastName).entries()) {
    const before = /(?:(?:\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.)\s){1,6}$/u.exec(
      text.slice(Math.max(0, at - 80), at),
    );
    if (!before) continue;
    const tokens = tokenize(text, { start: at - before[0].length, end: at + lastName.length }, []);
    const mention = findMentions(tokens, [], () => true).at(-1);
    if (!mention?.name.endsWith(` ${lastName}`)) continue;
    if (index === 0 || mention.titled) return mention.name;
  }
  return lastName;
}
