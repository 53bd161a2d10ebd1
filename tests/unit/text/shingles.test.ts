import { expect, test } from 'vitest';
import { resemblance, signatureOf, similarity } from '../../../db/text/shingles.ts';

const REPORT = Array.from(
  { length: 300 },
  (_, at) => `Delegate ${at} of Aldova said that crew ${at * 7} must come home before day ${at}.`,
);
const text = (lines: readonly string[]) => lines.join('\n');
const guess = (a: string, b: string) => similarity(signatureOf(a), signatureOf(b));

test('a text is like itself, whatever its case, spaces and punctuation', () => {
  const shouted = text(REPORT).toUpperCase().replaceAll('\n', '  —  ');
  expect(guess(text(REPORT), shouted)).toBe(1);
  expect(resemblance(text(REPORT), shouted)).toBe(1);
});

test('texts without a row of words in common are not alike', () => {
  const other = 'Norvane caught a great many herrings in the strait this year, says the ministry.';
  expect(resemblance(text(REPORT), other)).toBe(0);
  expect(guess(text(REPORT), other)).toBeLessThan(0.1);
});

test.each([0.9, 0.7, 0.5, 0.3])('a share of %f of the lines is guessed about right', (share) => {
  const kept = REPORT.slice(0, REPORT.length * share);
  const exact = resemblance(text(REPORT), text(kept));
  expect(exact).toBeCloseTo(share, 1);
  expect(Math.abs(guess(text(REPORT), text(kept)) - exact)).toBeLessThan(0.15);
});

test('short texts are compared too, and those without words are like nothing', () => {
  expect(guess('The crews return.', 'the CREWS return')).toBe(1);
  expect(resemblance('The crews return.', 'Fish.')).toBe(0);
  expect(guess('—', '…')).toBe(0);
  expect(resemblance('', '')).toBe(0);
});

test('scripts without spaces are compared by their characters', () => {
  const one = '阿尔多瓦与诺尔万就被封闭的海峡举行了会谈，船员必须在冰来之前回家。';
  expect(resemblance(one, one.replace('船员', '水手'))).toBeGreaterThan(0.5);
  expect(resemblance(one, '部长说今年的鱼很多，渔民们非常高兴。')).toBe(0);
});
