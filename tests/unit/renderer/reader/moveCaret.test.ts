import { describe, expect, it } from 'vitest';
import { splitPlainText } from '../../../../db/text/blocks.ts';
import { firstWord, moveCaret, type CaretMotion } from '../../../../renderer/reader/moveCaret.ts';

const TEXT = '“No fish today,” she said. The crews wait.\n\nSecond paragraph: two words.';
const blocks = splitPlainText(TEXT);

function move(from: string | number, motion: CaretMotion): string {
  const offset = typeof from === 'number' ? from : TEXT.indexOf(from);
  const to = moveCaret(TEXT, blocks, offset, motion);
  return TEXT.slice(to, to + 6);
}

describe('the caret by words', () => {
  const right = { unit: 'word', direction: 1, extend: false } as const;
  const left = { unit: 'word', direction: -1, extend: false } as const;

  it('begins at the first word, not at the quotation mark before it', () => {
    expect(firstWord(TEXT, blocks[0]!)).toBe(1);
  });

  it('goes to the start of the next word and of the one before', () => {
    expect(move('No fish', right)).toBe('fish t');
    expect(move('fish', left)).toBe('No fis');
  });

  it('goes first to the start of its own word when it is inside it', () => {
    expect(move('ish today', left)).toBe('fish t');
  });

  it('goes on into the next paragraph and back into the one before', () => {
    expect(move('wait', right)).toBe('Second');
    expect(move('Second', left)).toBe('wait.\n');
  });

  it('stays where there is no further', () => {
    expect(move(TEXT.indexOf('words.'), right)).toBe('words.');
    expect(move(1, left)).toBe('No fis');
  });

  it('does not leave out words that touch each other', () => {
    const chinese = '船员必须回家';
    const offsets = [0];
    for (let steps = 0; steps < 10; steps++) {
      offsets.push(moveCaret(chinese, splitPlainText(chinese), offsets.at(-1)!, right));
    }
    const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(chinese)];
    expect([...new Set(offsets)]).toEqual(words.map(({ index }) => index));
  });
});

describe('the end of a growing selection', () => {
  const grow = (unit: CaretMotion['unit'], direction: 1 | -1): CaretMotion => ({
    unit,
    direction,
    extend: true,
  });
  const end = (from: string, motion: CaretMotion) =>
    TEXT.slice(TEXT.indexOf(from), moveCaret(TEXT, blocks, TEXT.indexOf(from), motion));

  it('takes whole words, to their end going on and to their start going back', () => {
    expect(end('fish', grow('word', 1))).toBe('fish');
    const back = moveCaret(TEXT, blocks, TEXT.indexOf('today'), grow('word', -1));
    expect(back).toBe(TEXT.indexOf('fish'));
  });

  it('takes whole sentences', () => {
    expect(end('The crews', grow('sentence', 1))).toBe('The crews wait.');
    expect(end('“No', grow('sentence', 1))).toBe('“No fish today,” she said.');
  });

  it('takes whole paragraphs, and goes on to the end of the next', () => {
    expect(end('The crews', grow('paragraph', 1))).toBe('The crews wait.');
    const atEnd = blocks[0]!.end;
    expect(moveCaret(TEXT, blocks, atEnd, grow('paragraph', 1))).toBe(TEXT.length);
  });

  it('takes everything that is left', () => {
    expect(moveCaret(TEXT, blocks, 5, grow('document', 1))).toBe(TEXT.length);
    expect(moveCaret(TEXT, blocks, 5, grow('document', -1))).toBe(0);
  });
});

describe('the caret by sentences and paragraphs', () => {
  it('goes to their starts', () => {
    const by = (unit: CaretMotion['unit'], direction: 1 | -1) =>
      ({ unit, direction, extend: false }) as const;
    expect(move('No fish', by('sentence', 1))).toBe('The cr');
    expect(move('crews', by('sentence', -1))).toBe('The cr');
    expect(move('The crews', by('sentence', -1))).toBe('“No fi');
    expect(move('crews', by('paragraph', 1))).toBe('Second');
    expect(move('crews', by('paragraph', -1))).toBe('“No fi');
    expect(move('two', by('paragraph', -1))).toBe('Second');
  });

  it('stays in a text without blocks', () => {
    expect(moveCaret('', [], 0, { unit: 'word', direction: 1, extend: false })).toBe(0);
  });
});
