import { expect, test } from 'vitest';
import { FILTER_KEYS, formatFilter, formatPhrase, parseQuery } from '../../../db/model/query.ts';

const words = (text: string) => parseQuery(text).terms.map((term) => term.text);

test('words are terms, and the last of them may be only begun', () => {
  expect(parseQuery('open bridge')).toEqual({
    terms: [
      { text: 'open', phrase: false, prefix: false },
      { text: 'bridge', phrase: false, prefix: true },
    ],
    filters: [],
  });
});

test('words between quotation marks are one phrase, complete when the mark is closed', () => {
  expect(parseQuery('"open the bridge"').terms).toEqual([
    { text: 'open the bridge', phrase: true, prefix: false },
  ]);
  expect(parseQuery('talks "open the bri').terms).toEqual([
    { text: 'talks', phrase: false, prefix: false },
    { text: 'open the bri', phrase: true, prefix: true },
  ]);
});

test('the quotation marks of other languages make phrases too', () => {
  for (const phrase of ['“open bridge”', '„open bridge“', '”open bridge”']) {
    expect(parseQuery(phrase).terms, phrase).toEqual([
      { text: 'open bridge', phrase: true, prefix: false },
    ]);
  }
});

test('a known key before a colon is a filter, whatever its case', () => {
  expect(parseQuery('By:Voss TO:"Ilmar Brandt" bridge')).toEqual({
    terms: [{ text: 'bridge', phrase: false, prefix: true }],
    filters: [
      { key: 'by', value: 'Voss' },
      { key: 'to', value: 'Ilmar Brandt' },
    ],
  });
});

test('times, addresses and unknown keys stay words', () => {
  expect(words('12:30 https://example.org/a re:bridge said:"the bridge"')).toEqual([
    '12:30',
    'https://example.org/a',
    're:bridge',
    'said:"the bridge"',
  ]);
});

test('a filter that is still being typed narrows nothing', () => {
  for (const text of ['by:', 'by: ', 'by:"', 'by:""']) {
    expect(parseQuery(`bridge ${text}`), text).toEqual({
      terms: [{ text: 'bridge', phrase: false, prefix: true }],
      filters: [],
    });
  }
});

test('nothing but space is an empty query', () => {
  expect(parseQuery(' \t\n ')).toEqual({ terms: [], filters: [] });
});

test('a filter that is written is the one that is read back', () => {
  const values = [
    'Voss',
    'Mara Voss',
    'Ivo "the Fox" Lind',
    '"',
    'a""b',
    'by:Voss',
    "O'Hara",
    '和平',
  ];
  for (const key of FILTER_KEYS) {
    for (const value of values) {
      const written = formatFilter({ key, value });
      expect(parseQuery(`talks ${written} bridge`), written).toEqual({
        terms: [
          { text: 'talks', phrase: false, prefix: false },
          { text: 'bridge', phrase: false, prefix: true },
        ],
        filters: [{ key, value }],
      });
    }
  }
});

test('a phrase that is written is the one that is read back', () => {
  for (const words of ['Voss', 'Mara Voss', 'Ivo "the Fox" Lind', 'by:Voss', '和平']) {
    expect(parseQuery(formatPhrase(words)), words).toEqual({
      terms: [{ text: words, phrase: true, prefix: false }],
      filters: [],
    });
  }
});
