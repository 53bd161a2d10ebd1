import { describe, expect, it } from 'vitest';
import { findInFolded, findInText, foldForFind } from '../../../db/text/findInText.ts';

function wordsFound(text: string, query: string): string[] {
  return findInText(text, query).map(({ start, end }) => text.slice(start, end));
}

describe('findInText', () => {
  it.each([
    ['case', 'Ceasefire, CEASEFIRE', 'ceasefire', ['Ceasefire', 'CEASEFIRE']],
    ['diacritics of the text', 'Žilina and Zilina', 'zilina', ['Žilina', 'Zilina']],
    ['diacritics of the query', 'Zilina', 'žilina', ['Zilina']],
    ['decomposed letters', 'Erdog\u0306an', 'erdoğan', ['Erdog\u0306an']],
    ['line ends within words', 'a full\n  ceasefire', 'full ceasefire', ['full\n  ceasefire']],
    ['curly quotation marks', 'don’t', "don't", ['don’t']],
    ['letters that become two', 'Die Straße', 'STRASSE', ['Straße']],
    ['the dotted capital I', 'İSTANBUL', 'istanbul', ['İSTANBUL']],
    ['characters beyond the BMP', '😀 𝒳 😀', '😀', ['😀', '😀']],
    ['other scripts', 'Перемирие, ПЕРЕМИРИЕ', 'перемирие', ['Перемирие', 'ПЕРЕМИРИЕ']],
  ])('does not mind %s', (_, text, query, found) => {
    expect(wordsFound(text, query)).toEqual(found);
  });

  it('gives places in order that do not overlap', () => {
    expect(findInText('aaaaa', 'aa')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
  });

  it('gives a character once, however often the query is in what it folds to', () => {
    expect(findInText('aß…', 's')).toEqual([{ start: 1, end: 2 }]);
    expect(findInText('aß…', '.')).toEqual([{ start: 2, end: 3 }]);
  });

  it('minds a space that was typed at the end', () => {
    expect(findInText('the then the\n', 'the ')).toEqual([
      { start: 0, end: 4 },
      { start: 9, end: 13 },
    ]);
  });

  it.each(['', '  ', '\n', '\u0301'])('finds nothing when asked for nothing: %j', (query) => {
    expect(findInText('a  b\nc\u0301', query)).toEqual([]);
  });

  it('finds the same in a text that was folded before', () => {
    const text = 'Élan, elan, ELAN';
    const folded = foldForFind(text);
    expect(findInFolded(folded, 'élan')).toEqual(findInText(text, 'élan'));
    expect(findInFolded(folded, 'élan')).toHaveLength(3);
  });
});
