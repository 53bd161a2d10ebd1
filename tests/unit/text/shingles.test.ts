import { expect, test } from 'vitest';
import { sharedRuns, signatureOf, similarity } from '../../../db/text/shingles.ts';
import { createRandom } from '../../helpers/random.ts';

const random = createRandom(7);
const prose = (words: number) =>
  Array.from({ length: words }, () => `word${Math.floor(random.next() * 4000)}`).join(' ');
const estimate = (one: string, other: string) => similarity(signatureOf(one), signatureOf(other));

test('the same words have the same signature, whatever their case, marks and punctuation', () => {
  const text = 'The café on the quay closed early, before the ferries came in.';
  expect(signatureOf(text)).toEqual(signatureOf(text.toUpperCase().replace('É', 'E')));
  expect(estimate(text, text.replace(',', ' –'))).toBe(1);
});

test('texts about something else share nothing', () => {
  expect(estimate(prose(400), prose(400))).toBeLessThan(0.05);
  expect(sharedRuns(prose(400), prose(400))).toBe(0);
});

test('the estimate is near the share that is counted', () => {
  for (const kept of [0.9, 0.7, 0.5, 0.3]) {
    const words = prose(1000).split(' ');
    const other = [...words.slice(0, 1000 * kept), ...prose(1000 * (1 - kept)).split(' ')];
    const [one, two] = [words.join(' '), other.join(' ')];
    expect(Math.abs(estimate(one, two) - sharedRuns(one, two))).toBeLessThan(0.15);
  }
});

test('a text shorter than a run is one run, and texts without words are alike', () => {
  expect(estimate('We agree.', 'we agree')).toBe(1);
  expect(estimate('We agree.', 'They agree.')).toBeLessThan(0.1);
  expect(estimate('— …', '')).toBe(1);
  expect(sharedRuns('', '')).toBe(1);
});

test('signatures are those that notebooks hold already', () => {
  const text = 'The crews must come home before we discuss fish.';
  expect([...signatureOf(text).subarray(0, 3)]).toMatchInlineSnapshot(`
    [
      562852672,
      1250245566,
      1934269726,
    ]
  `);
});
