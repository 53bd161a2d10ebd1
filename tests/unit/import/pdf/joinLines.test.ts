import { expect, test } from 'vitest';
import { joinLines, wholeWords } from '../../../../db/import/pdf/layout/joinLines.ts';
import { line } from './invented.ts';

const join = (texts: string[], elsewhere = '') =>
  joinLines(
    texts.map((text) => line(text, 50, 100)),
    wholeWords([...texts, elsewhere].map((text) => line(text, 50, 100))),
  );

test.each([
  ['line ends become spaces', ['The crews', 'come home.'], 'The crews come home.'],
  ['a broken word is whole again', ['un-', 'conditional release'], 'unconditional release'],
  ['a soft hyphen is nothing', ['uncondi\u00AD', 'tional'], 'unconditional'],
  ['a hyphen before a capital stays', ['Aldova-', 'Norvane talks'], 'Aldova-Norvane talks'],
  ['a hyphen before a number stays', ['in 2030-', '31'], 'in 2030-31'],
  ['the hyphen of a compound stays', ['step-by-', 'step'], 'step-by-step'],
  ['one that stands for more stays', ['short-', 'and long-term'], 'short- and long-term'],
  ['a dash after a word stays close', ['the strait—', 'closed'], 'the strait—closed'],
  ['a dash apart stays apart', ['the strait –', 'closed'], 'the strait – closed'],
  ['so does a slash', ['and/', 'or'], 'and/or'],
  ['Cyrillic words are whole again', ['перего-', 'ворів'], 'переговорів'],
  ['Japanese has no spaces', ['船員は帰', '国する。'], '船員は帰国する。'],
])('%s', (_, texts, joined) => {
  expect(join(texts)).toBe(joined);
});

test('a compound keeps its hyphen where the document writes it so elsewhere', () => {
  expect(join(['a cease-', 'fire at sea'])).toBe('a ceasefire at sea');
  expect(join(['a cease-', 'fire at sea'], 'The Cease-fire held.')).toBe('a cease-fire at sea');
  expect(join(['a cease-', 'fire'], 'a ceasefire, the cease-fire')).toBe('a ceasefire');
});

test('what is broken at another line end shows nothing', () => {
  expect(wholeWords([line('a cease-', 0, 0), line('fire held', 0, 12)])).toEqual(
    new Set(['a', 'held']),
  );
});

test('a number at the beginning of a line is part of the text', () => {
  const first = line('It ended on May', 50, 100);
  const next = line('The crews came.', 50, 112, { marker: '3.' });
  expect(joinLines([first, next], new Set())).toBe('It ended on May 3. The crews came.');
});

test('brackets drawn mirrored are set right, but not a lone one of a list', () => {
  expect(join(['השרה )הארנו( אמרה'])).toBe('השרה (הארנו) אמרה');
  expect(join(['השרה (הארנו) אמרה'])).toBe('השרה (הארנו) אמרה');
  expect(join(['א) השרה אמרה'])).toBe('א) השרה אמרה');
  expect(join(['see )this( here'])).toBe('see )this( here');
});
