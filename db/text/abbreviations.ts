/** Always before a name, so never the end of a sentence. */
const TITLES = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Brig Sen Rep Gov Pres Rev Hon Amb ' +
    'Sec Messrs Mme Mlle MM Mgr Msgr Supt Hr Hrn Frl Sra Srta'
  ).split(' '),
);

/** Part of a reference when a figure follows ("No. 5"), else a word ("He said no."). */
const NUMBERED = new Set(
  'no nos nr art arts para paras p pp ch chap vol vols fig sec sect res doc abs'.split(' '),
);

/** May end a sentence or stand within it; the next word shows which. */
const AMBIGUOUS = new Set(
  (
    'St Jr Sr Inc Ltd Co Corp Bros Dept Est Mt Ft Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov ' +
    'Dec vs v cf approx ca al etc resp bzw vgl ed eds'
  ).split(' '),
);

/** Words that begin a sentence far more often than they go on a name, as in "the U.N. The". */
const OPENERS = new Set(
  (
    'The This That These Those A An He She It We They I You In On At By For From To With As But ' +
    'And Or So Yet If When While After Before Since Until Although Though However Meanwhile Both ' +
    'There Then His Her Its Their Our My Your Not No Yes What Who Why How Where Which Some Many ' +
    'Most Other Another Earlier Later According Under During Despite Also Now Last Such Still Only'
  ).split(' '),
);

/** The last word of a sentence with its full stops: "Mr.", "U.N.", "Ph.D.". */
const LAST_WORD = /(?:^|[^\p{L}\p{M}\p{N}.])((?:\p{L}[\p{L}\p{M}]*\.)+)$/u;

/** The number or letter of a list item that stands alone: "1.", "b.", "iv.". */
const ITEM_NUMBER = /^(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})\.$/u;

/**
 * Tells whether the full stop at the end of `sentence` belongs to an abbreviation, an initial or
 * the number of an item, so that `next` goes on with the same sentence. Both are without white
 * space at their ends. The lists are for English, with titles of a few other languages.
 */
export function endsInAbbreviation(sentence: string, next: string): boolean {
  if (ITEM_NUMBER.test(sentence)) return true;
  // Enough for any abbreviation, and bounded for any length of sentence.
  const word = LAST_WORD.exec(sentence.slice(-40))?.[1]?.slice(0, -1);
  if (word === undefined) return false;
  if (TITLES.has(word)) return true;
  if (NUMBERED.has(word.toLowerCase()) && /^\p{Nd}/u.test(next)) return true;
  const isInitial = /^\p{Lu}$/u.test(word);
  return (isInitial || word.includes('.') || AMBIGUOUS.has(word)) && !opensSentence(next);
}

function opensSentence(text: string): boolean {
  const word = /^["'“‘«([]*(\p{L}+)(?![\p{L}.])/u.exec(text)?.[1];
  return word !== undefined && OPENERS.has(word);
}
