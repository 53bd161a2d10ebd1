const VOWEL = /[aeiou]/;
/** What comes and goes between spellings of one sound. */
const LOOSE = /[aeiouh]/;

/** Words of fewer letters differ in nothing that does not matter: Iran, Iraq. */
const SHORTEST = 6;
/** In words this long any one letter may be a slip. */
const LONG = 9;
/** Two vowels of a word with so many letters, consonants among them, may be others: Mohammed, Muhammad. */
const TWO_VOWELS = { letters: 7, consonants: 3 };

/**
 * Whether two words, given by their sounds, are spellings of one: they are the same, or one letter was
 * written otherwise, is missing, or changed places with the next. The first and the last letter must
 * be the same: Gambia is not Zambia, Ivanova not Ivanov, and Zelenska not Zelensky. A consonant that
 * another stands for makes another word unless it is long: Iceland is not Ireland.
 */
export function spelledAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < SHORTEST || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  return differInOne(short, long) || differInTwoVowels(short, long);
}

/** The letters of what is said that do not change with the spelling. */
export function firmLetters(sound: string): string {
  return sound.replace(/[aeiouh]/g, '');
}

function differInOne(short: string, long: string): boolean {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const ours = short.slice(start, short.length - end);
  const theirs = long.slice(start, long.length - end);
  if (ours.length === 2 && ours[0] === theirs[1] && ours[1] === theirs[0]) return true;
  if (ours.length > 1 || theirs.length > 1) return false;
  if (long.length >= LONG) return true;
  return ours === '' ? LOOSE.test(theirs) : VOWEL.test(ours) && VOWEL.test(theirs);
}

function differInTwoVowels(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < TWO_VOWELS.letters) return false;
  if (firmLetters(one).length < TWO_VOWELS.consonants) return false;
  let different = 0;
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] === other[at]) continue;
    if (!VOWEL.test(one[at]!) || !VOWEL.test(other[at]!)) return false;
    different += 1;
  }
  return different <= 2;
}
