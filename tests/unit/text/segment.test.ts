import { describe, expect, it } from 'vitest';
import { nextWordBoundary, sentenceAt, sentencesIn, wordAt } from '../../../db/text/segment.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

function sentences(text: string, keepLines = false): string[] {
  return sentencesIn(text, { ...whole(text), keepLines }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('sentencesIn', () => {
  it('gives the sentences without the white space between them', () => {
    expect(sentences('  We agree.  They do not!\nWhy? ')).toEqual([
      'We agree.',
      'They do not!',
      'Why?',
    ]);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(sentences('He said: “We agree.” She left.')).toEqual([
      'He said: “We agree.”',
      'She left.',
    ]);
  });

  it.each([
    'The U.N. Ambassador spoke.',
    'Then Mr. Smith met Lt. Gen. Brown and Dr. Weiß.',
    'Then J. A. Keller and George W. Marsh came.',
    'В. Орлов прибыл.',
    'The talks with Oct. Institute failed.',
    'It cites Resolution No. 12 and Art. 5 of it.',
    'Kestrel Corp. Chairman Vale agreed.',
    'The round at 5 p.m. Kyiv time was short.',
    '1. The parties meet.',
    'b. They sign.',
    '“Will they come?” asked the envoy.',
    '“Never!” he said.',
  ])('does not cut: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it.each([
    ['He left for the U.S.', 'The others stayed.'],
    ['They met at 5 p.m.', 'It was short.'],
    ['This was Plan B.', 'The envoy refused.'],
    ['He said no.', 'Talks went on.'],
    ['She works for Kestrel Inc.', '“We know,” he said.'],
    ['No.', 'We disagree.'],
    ['It rose 3.5 percent.', 'Prices fell.'],
  ])('does cut: %s | %s', (first, second) => {
    expect(sentences(`${first} ${second}`)).toEqual([first, second]);
  });

  it('lets a sentence run over soft line ends', () => {
    expect(sentences('The parties\nagree to\nMeet. They part.')).toEqual([
      'The parties\nagree to\nMeet.',
      'They part.',
    ]);
  });

  it('ends a sentence at a line end that is kept, unless the next line goes on small', () => {
    expect(sentences('Jane Doe\nForeign Ministry', true)).toEqual(['Jane Doe', 'Foreign Ministry']);
    expect(sentences('We who came\nfrom far away', true)).toEqual(['We who came\nfrom far away']);
  });

  it('cuts after the full stop of Chinese and the danda of Hindi', () => {
    expect(sentences('我们同意。他们不同意。')).toEqual(['我们同意。', '他们不同意。']);
    expect(sentences('हम सहमत हैं। वे नहीं।')).toEqual(['हम सहमत हैं।', 'वे नहीं।']);
  });

  it('looks at nothing outside the block', () => {
    const text = 'Before. One. Two. After.';
    expect(sentencesIn(text, { start: 8, end: 17 })).toEqual([
      { start: 8, end: 12 },
      { start: 13, end: 17 },
    ]);
  });

  it('finds no sentence in white space', () => {
    expect(sentences(' \n ')).toEqual([]);
    expect(sentences('')).toEqual([]);
  });
});

describe('sentenceAt', () => {
  const text = 'One is here.   Two is there.';

  it('gives the sentence that holds the offset', () => {
    expect(sentenceAt(text, 0, whole(text))).toEqual({ start: 0, end: 12 });
    expect(sentenceAt(text, 20, whole(text))).toEqual({ start: 15, end: 28 });
  });

  it('gives the nearest one from the white space between, the earlier when equally near', () => {
    expect(sentenceAt(text, 12, whole(text)).start).toBe(0);
    expect(sentenceAt(text, 13, whole(text)).start).toBe(0);
    expect(sentenceAt(text, 14, whole(text)).start).toBe(15);
  });

  it('gives the last one from the end of the block, and beyond', () => {
    expect(sentenceAt(text, text.length, whole(text)).start).toBe(15);
    expect(sentenceAt(text, 99, whole(text)).start).toBe(15);
  });

  it('gives the block where it has no sentence', () => {
    expect(sentenceAt('a  b', 1, { start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
  });
});

describe('wordAt', () => {
  const text = 'Don’t stop, Київ! 停火';

  function word(offset: number): string {
    const { start, end } = wordAt(text, offset, whole(text));
    return text.slice(start, end);
  }

  it('gives the word that holds the offset, apostrophe and all', () => {
    expect(word(0)).toBe('Don’t');
    expect(word(4)).toBe('Don’t');
    expect(word(13)).toBe('Київ');
  });

  it('gives the word that ends at the offset', () => {
    expect(word(5)).toBe('Don’t');
    expect(word(10)).toBe('stop');
  });

  it('gives the empty span among punctuation and white space', () => {
    expect(wordAt(text, 11, whole(text))).toEqual({ start: 11, end: 11 });
    expect(wordAt(text, 17, whole(text))).toEqual({ start: 17, end: 17 });
  });

  it('keeps to the block and takes an offset outside it for its edge', () => {
    expect(wordAt('one two', 5, { start: 4, end: 6 })).toEqual({ start: 4, end: 6 });
    expect(wordAt('one two', 0, { start: 4, end: 7 })).toEqual({ start: 4, end: 7 });
    expect(wordAt('one two', 99, { start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
  });

  it('finds no word in an empty block', () => {
    expect(wordAt('ab', 1, { start: 1, end: 1 })).toEqual({ start: 1, end: 1 });
  });
});

describe('nextWordBoundary', () => {
  const text = '“One, two” three.';
  const block = whole(text);

  it('goes forwards to the ends of words, then to the end of the block', () => {
    const stops = [0];
    for (let at = 0; at < text.length; stops.push(at)) at = nextWordBoundary(text, at, 1, block);
    expect(stops).toEqual([0, 4, 9, 16, 17]);
  });

  it('goes backwards to the starts of words, then to the start of the block', () => {
    const stops = [text.length];
    for (let at = text.length; at > 0; stops.push(at)) at = nextWordBoundary(text, at, -1, block);
    expect(stops).toEqual([17, 11, 6, 1, 0]);
  });

  it('goes to the edge of a word from inside it', () => {
    expect(nextWordBoundary(text, 2, 1, block)).toBe(4);
    expect(nextWordBoundary(text, 2, -1, block)).toBe(1);
  });

  it('stays within the block', () => {
    expect(nextWordBoundary(text, 8, 1, { start: 6, end: 8 })).toBe(8);
    expect(nextWordBoundary(text, 0, -1, { start: 6, end: 9 })).toBe(6);
    expect(nextWordBoundary(text, 7, 1, { start: 6, end: 8 })).toBe(8);
  });
});
