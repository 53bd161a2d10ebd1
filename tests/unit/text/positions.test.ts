import { describe, expect, it } from 'vitest';
import {
  assertSpan,
  codePointToUtf16,
  createForeignMap,
  createOffsetMap,
  fromForeign,
  toForeign,
  utf16ToCodePoint,
  utf16ToUtf8,
  utf8ToUtf16,
} from '../../../db/text/positions.ts';
import type { ForeignCounting } from '../../../db/text/positions.ts';
import { pickNumber, randomText, seededRandom } from './random.ts';

const encoder = new TextEncoder();

/** Every offset of a text that is not inside a surrogate pair. */
function characterOffsets(text: string): number[] {
  let offset = 0;
  return [0, ...[...text].map((character) => (offset += character.length))];
}

/** The text as the foreign tool had it. */
function foreignCopy(text: string, { bom, crlf }: ForeignCounting): string {
  return (bom ? '\uFEFF' : '') + (crlf ? text.replaceAll('\n', '\r\n') : text);
}

function foreignLength(text: string, { unit }: ForeignCounting): number {
  if (unit === 'utf8') return encoder.encode(text).length;
  return unit === 'codePoint' ? [...text].length : text.length;
}

const countings: ForeignCounting[] = (['utf16', 'codePoint', 'utf8'] as const).flatMap((unit) =>
  [false, true].flatMap((bom) => [false, true].map((crlf) => ({ unit, bom, crlf }))),
);

describe('single positions', () => {
  it('counts a character beyond the BMP as one code point, two UTF-16 units and four bytes', () => {
    const text = 'a😀b';
    expect(utf16ToCodePoint(text, 3)).toBe(2);
    expect(codePointToUtf16(text, 2)).toBe(3);
    expect(utf16ToUtf8(text, 3)).toBe(5);
    expect(utf8ToUtf16(text, 5)).toBe(3);
  });

  it('counts two, three and four bytes of UTF-8', () => {
    expect(utf16ToUtf8('é', 1)).toBe(2);
    expect(utf16ToUtf8('€', 1)).toBe(3);
    expect(utf16ToUtf8('𝒳', 2)).toBe(4);
  });

  it('converts the end of the text', () => {
    expect(utf16ToCodePoint('😀', 2)).toBe(1);
    expect(codePointToUtf16('😀', 1)).toBe(2);
    expect(utf16ToUtf8('', 0)).toBe(0);
  });

  it('counts a lone surrogate as one code point and three bytes, as U+FFFD would be', () => {
    const text = 'x\ud800y';
    expect(utf16ToCodePoint(text, 2)).toBe(2);
    expect(utf16ToUtf8(text, 2)).toBe(encoder.encode(text).length - 1);
    expect(utf8ToUtf16(text, 4)).toBe(2);
  });

  it('refuses an offset inside a surrogate pair', () => {
    expect(() => utf16ToCodePoint('a😀', 2)).toThrow(/inside a surrogate pair/);
    expect(() => utf16ToUtf8('a😀', 2)).toThrow(RangeError);
  });

  it('refuses a byte position inside a character', () => {
    expect(() => utf8ToUtf16('é', 1)).toThrow(/inside a character/);
    expect(() => utf8ToUtf16('😀', 3)).toThrow(RangeError);
  });

  it.each([-1, 4, 1.5, Number.NaN])('refuses %s, which is no position in the text', (position) => {
    expect(() => utf16ToCodePoint('a😀', position)).toThrow(RangeError);
    expect(() => utf16ToUtf8('a😀', position)).toThrow(RangeError);
    expect(() => codePointToUtf16('a😀', position)).toThrow(RangeError);
    expect(() => utf8ToUtf16('abc', position)).toThrow(RangeError);
  });
});

describe('an offset map', () => {
  const texts = {
    'empty text': '',
    'plain ASCII': 'one two\nthree '.repeat(100),
    'only BMP characters': 'Київ, Žilina, 東京 '.repeat(100),
    'pairs at even offsets': '😀'.repeat(600),
    'pairs at odd offsets': 'x' + '😀'.repeat(600),
    'a text of exactly one stride': 'é'.repeat(256),
    'a lone surrogate at a stride': 'a'.repeat(255) + '\ud83d' + 'é'.repeat(300),
  };

  it.each(Object.entries(texts))('agrees with counting one by one: %s', (_, text) => {
    const map = createOffsetMap(text);
    const offsets = characterOffsets(text);
    expect(offsets.map((offset) => map.toCodePoint(offset))).toEqual(offsets.map((_o, i) => i));
    expect(offsets.map((_o, index) => map.fromCodePoint(index))).toEqual(offsets);
    const bytes = offsets.map((offset) => encoder.encode(text.slice(0, offset)).length);
    expect(offsets.map((offset) => map.toUtf8(offset))).toEqual(bytes);
    expect(bytes.map((position) => map.fromUtf8(position))).toEqual(offsets);
  });

  it('refuses the same places as the single conversions', () => {
    const map = createOffsetMap('é'.repeat(300) + '😀');
    expect(() => map.toCodePoint(301)).toThrow(/inside a surrogate pair/);
    expect(() => map.toUtf8(303)).toThrow(/outside the text/);
    expect(() => map.fromCodePoint(302)).toThrow(/outside the text/);
    expect(() => map.fromUtf8(1)).toThrow(/inside a character/);
    expect(() => map.fromUtf8(-1)).toThrow(RangeError);
  });

  it('refuses places outside a text that needs no table', () => {
    const map = createOffsetMap('abc');
    expect(() => map.toUtf8(4)).toThrow(RangeError);
    expect(() => map.fromUtf8(4)).toThrow(RangeError);
    expect(() => map.fromCodePoint(-1)).toThrow(RangeError);
  });
});

describe('foreign positions', () => {
  it('gives the place of the same words in a file with BOM and CRLF, counted in bytes', () => {
    const stored = 'Čas\nb';
    const counting: ForeignCounting = { unit: 'utf8', bom: true, crlf: true };
    // EF BB BF, C4 8C, a, s, CR, LF, b
    expect(toForeign(stored, 4, counting)).toBe(9);
    expect(fromForeign(stored, 9, counting)).toBe(4);
  });

  it.each(countings)(
    'agrees with a copy of the text counted in $unit, BOM $bom, CRLF $crlf',
    (c) => {
      const random = seededRandom(7);
      for (let round = 0; round < 20; round++) {
        const text = randomText(
          random,
          ['a', 'é', '€', '😀', '\n', '\n\n'],
          pickNumber(random, 700),
        );
        const map = createForeignMap(text, c);
        const offsets = characterOffsets(text);
        const positions = offsets.map((o) => foreignLength(foreignCopy(text.slice(0, o), c), c));
        expect(offsets.map((offset) => map.toForeign(offset))).toEqual(positions);
        expect(positions.map((position) => map.fromForeign(position))).toEqual(offsets);
        const last = offsets.length >> 1;
        expect(toForeign(text, offsets[last] ?? 0, c)).toBe(positions[last]);
        expect(fromForeign(text, positions[last] ?? 0, c)).toBe(offsets[last]);
      }
    },
  );

  it('takes a position between CR and LF for the line end', () => {
    const counting: ForeignCounting = { unit: 'utf16', bom: false, crlf: true };
    expect(fromForeign('ab\ncd', 3, counting)).toBe(2);
    expect(createForeignMap('ab\ncd', counting).fromForeign(3)).toBe(2);
  });

  it('takes a position before the BOM for the start of the text', () => {
    expect(fromForeign('abc', 0, { unit: 'codePoint', bom: true, crlf: false })).toBe(0);
  });

  it('refuses a position inside the BOM', () => {
    const counting: ForeignCounting = { unit: 'utf8', bom: true, crlf: false };
    expect(() => fromForeign('abc', 2, counting)).toThrow(/byte order mark/);
  });

  it('refuses places inside a pair and outside the text', () => {
    const counting: ForeignCounting = { unit: 'utf16', bom: true, crlf: true };
    expect(() => fromForeign('😀\n', 2, counting)).toThrow(/inside a character/);
    expect(() => toForeign('😀\n', 1, counting)).toThrow(/inside a surrogate pair/);
    expect(() => fromForeign('😀\n', 6, counting)).toThrow(/outside the text/);
    expect(() => fromForeign('abc', -1, counting)).toThrow(RangeError);
  });
});

describe('assertSpan', () => {
  it('accepts spans within the text, empty ones too', () => {
    expect(() => assertSpan('abc', { start: 0, end: 3 })).not.toThrow();
    expect(() => assertSpan('', { start: 0, end: 0 })).not.toThrow();
  });

  it.each([
    { start: 2, end: 1 },
    { start: -1, end: 1 },
    { start: 0, end: 4 },
    { start: 0.5, end: 1 },
    { start: Number.NaN, end: 1 },
  ])('refuses $start to $end in a text of three', (span) => {
    expect(() => assertSpan('abc', span)).toThrow(RangeError);
  });
});
