/** The letters that each language of Latin script adds to a–z, in lower case. */
const ALPHABETS = [
  'àâæçèéêëîïôœùûüÿ', // French
  'äöüßé', // German
  'áéíñóúüªº', // Spanish
  'ãáâàçéêíõóôú', // Portuguese
  'àèéìíòóùú', // Italian
  'àçèéíïòóúü', // Catalan
  'áéèêëïíóöúü', // Dutch
  'äåæéöø', // Danish, Finnish, Norwegian, Swedish
  'ąćęłńóśźż', // Polish
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíĺľňóôŕšťúýž', // Slovak
  'áéíóöőúüű', // Hungarian
  'ăâîşţșț', // Romanian
  'čćđšž', // Bosnian, Croatian, Serbian, Slovene
  'çëéö', // Albanian
  'âçğıi\u0307îöşûü', // Turkish; İ is i with a dot above it in lower case
].map((letters) => new Set(letters));

/**
 * Icelandic. Its ð, þ and ý are the ğ, ş and ı of Turkish in the other's encoding, and “Erdoðan” is
 * met more often than a text that has these but none of its vowels.
 */
const ICELANDIC = new Set('áðéíóúýþæö');
const ICELANDIC_VOWEL = /[áéíóúæ]/u;

const MARKED_LATIN = /[^\P{sc=Latin}a-z]/gu;

/**
 * How many letters of a text have no place in the one language that has most of them: those of
 * Latin script beyond a–z. “düðmesin” has one, since no alphabet has both ü and ð.
 */
export function countForeignLetters(text: string): number {
  const small = text.toLowerCase();
  const counts = new Map<string, number>();
  for (const [letter] of small.matchAll(MARKED_LATIN)) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const foreignTo = (alphabet: ReadonlySet<string>) =>
    [...counts].reduce((sum, [letter, count]) => sum + (alphabet.has(letter) ? 0 : count), 0);
  const alphabets = ICELANDIC_VOWEL.test(small) ? [...ALPHABETS, ICELANDIC] : ALPHABETS;
  return Math.min(...alphabets.map(foreignTo));
}
