import { describe, expect, it } from 'vitest';
import { snippetAround } from '../../../db/text/snippet.ts';

function around(text: string, words: string, radius?: number) {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return snippetAround(text, span, radius === undefined ? {} : { radius });
}

describe('snippetAround', () => {
  it('gives the whole of a short text, without marks', () => {
    expect(around('We want a ceasefire now.', 'a ceasefire')).toEqual({
      before: 'We want ',
      match: 'a ceasefire',
      after: ' now.',
    });
  });

  it('cuts between words and marks the cut', () => {
    expect(
      around('The delegation wants a ceasefire before anything else.', 'ceasefire', 10),
    ).toEqual({
      before: '…wants a ',
      match: 'ceasefire',
      after: ' before…',
    });
  });

  it('keeps a word that just fits', () => {
    expect(around('one two three four five', 'three', 5)).toEqual({
      before: '…two ',
      match: 'three',
      after: ' four…',
    });
  });

  it('shows line ends and runs of white space as one space, in the match too', () => {
    expect(around('first\n\nline of\n  words \u00a0 here', 'line of\n  words')).toEqual({
      before: 'first ',
      match: 'line of words',
      after: ' here',
    });
  });

  it('does not mark a cut when only white space was left out', () => {
    const text = '\n'.repeat(80) + 'a match b' + ' '.repeat(80);
    expect(around(text, 'match')).toEqual({ before: 'a ', match: 'match', after: ' b' });
  });

  it('cuts between characters where no white space comes', () => {
    expect(around('停火停火停火X停火停火停火', 'X', 3)).toEqual({
      before: '…火停火',
      match: 'X',
      after: '停火停…',
    });
  });

  it('never cuts a character in two', () => {
    expect(around('😀😀😀X😀😀😀', 'X', 3)).toEqual({ before: '…😀', match: 'X', after: '😀…' });
  });

  it('marks the cut when nothing around fits', () => {
    expect(around('one two three', 'two', 0)).toEqual({ before: '…', match: 'two', after: '…' });
  });

  it('takes 60 units on either side unless told', () => {
    const { before, after } = around(`${'ab '.repeat(50)}X${' ab'.repeat(50)}`, 'X');
    expect(before).toBe('…' + 'ab '.repeat(20));
    expect(after).toBe(' ab'.repeat(20) + '…');
  });

  it('refuses a span outside the text', () => {
    expect(() => snippetAround('abc', { start: 0, end: 4 })).toThrow(RangeError);
  });
});
