import { expect, test } from 'vitest';
import { normalizeText } from '../../../db/text/normalize.ts';
import { createNormalizedOffsets } from '../../../db/text/normalizedOffsets.ts';

test.each([
  ['a text with nothing to drop', 'The crews\ncome home. 🚢'],
  ['a BOM', '\uFEFFThe crews'],
  ['line ends of every kind, mixed', 'one\r\ntwo\nthree\rfour\r\n\r\nfive\r\r\nsix\uFEFF'],
  ['a BOM and a line end at once', '\uFEFF\r\n'],
  ['a long text', '\uFEFF' + 'A line of some words.\r\nAnother.\n'.repeat(100)],
  ['nothing', ''],
])('every offset leads to what is left from there on: %s', (_name, decoded) => {
  const offsetOf = createNormalizedOffsets(decoded);
  const text = normalizeText(decoded);
  for (let at = 0; at <= decoded.length; at++) {
    // A BOM anywhere but at the beginning of a text stays.
    const rest = at === 0 ? text : normalizeText(`\uFEFF${decoded.slice(at)}`);
    expect(text.slice(offsetOf(at))).toBe(rest);
  }
});

test('offsets outside the text are refused', () => {
  for (const decoded of ['ab', 'a\r\n']) {
    const offsetOf = createNormalizedOffsets(decoded);
    expect(() => offsetOf(-1)).toThrow(RangeError);
    expect(() => offsetOf(decoded.length + 1)).toThrow(RangeError);
    expect(() => offsetOf(0.5)).toThrow(RangeError);
    expect(() => offsetOf(Infinity)).toThrow(RangeError);
  }
});
