import { expect, test } from 'vitest';
import type { QuotedSpan } from '../../../../db/model/span.ts';
import { followDecoding } from '../../../../db/text/anchoring/followDecoding.ts';
import { encodeText } from '../../../helpers/encodeText.ts';

const TEXT =
  'Міністр заявив: «Коридор відкриється лише після відходу катерів», – і пішов.\n\nNobody spoke of fish.';

/** The words that a passage of these words holds after the bytes were decoded otherwise. */
function follow(words: string, as: string, wrongly: string, rightly = as): string[] {
  const bytes = encodeText(TEXT, as);
  const [before, after] = [wrongly, rightly].map((label) => new TextDecoder(label).decode(bytes));
  const first = after!.indexOf(words);
  // Where the same words stood in the wrong text, by the bytes before them.
  const length = (part: string) => new TextDecoder(wrongly).decode(encodeText(part, as)).length;
  const start = length(after!.slice(0, first));
  const end = start + length(words);
  const span: QuotedSpan = {
    start,
    end,
    exact: before!.slice(start, end),
    prefix: '',
    suffix: '',
  };
  const [anchored] = followDecoding(before!, after!, [{ id: 'a', spans: [span] }]);
  if (anchored?.outcome !== 'placed') return [];
  return anchored.spans.map((placed) => after!.slice(placed.start, placed.end));
}

test('passages keep their words when an encoding of one byte becomes another', () => {
  const words = 'Коридор відкриється лише після відходу катерів';
  expect(follow(words, 'windows-1251', 'windows-1252')).toEqual([words]);
  expect(follow(words, 'koi8-u', 'windows-1251')).toEqual([words]);
  expect(follow('пішов', 'windows-1251', 'koi8-u')).toEqual(['пішов']);
  expect(follow('Nobody spoke', 'windows-1251', 'windows-1250')).toEqual(['Nobody spoke']);
});

test('passages keep their words when letters of two bytes had been read as two letters', () => {
  const words = 'лише після відходу катерів';
  expect(follow(words, 'utf-8', 'windows-1252')).toEqual([words]);
  expect(follow('заявив', 'utf-8', 'windows-1251')).toEqual(['заявив']);
});

test('a text that is another one is searched for the words', () => {
  const before = 'Nobody spoke of fish.';
  const span = { start: 0, end: 6, exact: 'Nobody', prefix: '', suffix: ' spoke of fish.' };
  const anchored = followDecoding(before, 'Everyone left.', [{ id: 'a', spans: [span] }]);
  expect(anchored).toMatchObject([{ id: 'a', outcome: 'review' }]);
});
