import { expect, test } from 'vitest';
import type { PartialDate } from '../../../db/model/partialDate.ts';
import { datesIn } from '../../../db/suggest/dates/datesIn.ts';

/** The words of a sentence that say when, with what they mean in a text of a day. */
function dates(sentence: string, published: PartialDate | null = '2031-03-05') {
  const before = 'Talks resume. ';
  const span = { start: before.length, end: before.length + sentence.length };
  const text = `${before}${sentence} The end.`;
  return datesIn(text, span, published).map(({ start, end, date }) => [
    text.slice(start, end),
    date,
  ]);
}

// 5 March 2031 is a Wednesday.
test.each<[string, string, PartialDate | null]>([
  ['He came on 3 March.', '3 March', '2031-03-03'],
  ['He came on March 3, 2030.', 'March 3, 2030', '2030-03-03'],
  ['He came on December 30.', 'December 30', '2030-12-30'],
  ['He comes on June 2.', 'June 2', null],
  ['He came on Monday.', 'Monday', '2031-03-03'],
  ['He came late on Wednesday.', 'Wednesday', '2031-03-05'],
  ['He came last Wednesday.', 'last Wednesday', '2031-02-26'],
  ['He came last Tuesday.', 'last Tuesday', '2031-03-04'],
  ['He came on Tuesday last week.', 'Tuesday last week', '2031-02-25'],
  ['Last week on Sunday he came.', 'Last week on Sunday', '2031-03-02'],
  ['He came yesterday.', 'yesterday', '2031-03-04'],
  ['He came last night.', 'last night', '2031-03-04'],
  ['He came this morning.', 'this morning', '2031-03-05'],
  ['He came two days ago.', 'two days ago', '2031-03-03'],
  ['He came a day ago.', 'a day ago', '2031-03-04'],
  ['He came 10 days ago.', '10 days ago', '2031-02-23'],
  ['He came two hours ago.', 'two hours ago', '2031-03-05'],
  ['He came two weeks ago.', 'two weeks ago', '2031-02-19~'],
  ['He came three months ago.', 'three months ago', '2030-12~'],
  ['He came a year ago.', 'a year ago', '2030~'],
  ['He came last month.', 'last month', '2031-02'],
  ['He came earlier this month.', 'earlier this month', '2031-03'],
  ['Earlier this year he came.', 'Earlier this year', '2031'],
  ['He came last year.', 'last year', '2030'],
  ['He came in January.', 'January', '2031-01'],
  ['He came in May.', 'May', null],
  ['He came last May.', 'last May', '2030-05'],
  ['He came last March.', 'last March', '2030-03'],
  ['He came in late February.', 'late February', '2031-02~'],
  ['He came in mid-December.', 'mid-December', '2030-12~'],
  ['He came at the end of May 2030.', 'the end of May 2030', '2030-05~'],
  ['He came in 2029.', '2029', '2029'],
  ['He came in early 2029.', 'early 2029', '2029~'],
  ['He came earlier in the day.', 'earlier in the day', '2031-03-05'],
  ['He came the previous day.', 'the previous day', '2031-03-04~'],
  ['He came on Monday at 14:05.', 'Monday at 14:05', '2031-03-03T14:05'],
  ['He came at 3 p.m. on March 3.', '3 p.m. on March 3', '2031-03-03T15:00'],
  ['He came yesterday at 9:30.', 'yesterday at 9:30', '2031-03-04T09:30'],
])('%s', (sentence, words, date) => {
  expect(dates(sentence)).toEqual([[words, date]]);
});

test.each([
  'He came last week.',
  'He came earlier this week.',
  'He came at the weekend.',
  'He may come; she sat in the sun.',
  'He came the day before the talks.',
  'He will come in two days.',
  'He comes next Monday.',
  'He came a few days ago.',
  'He comes later this month.',
])('no date is told by: %s', (sentence) => {
  expect(dates(sentence).filter(([, date]) => date !== null)).toEqual([]);
});

test.each([
  'He came two days earlier.',
  'The talks of March 1–3 failed.',
  'He was there from Monday to Wednesday.',
  'He came at 14:05.',
])('words that say when, but not on which day: %s', (sentence) => {
  expect(dates(sentence).map(([, date]) => date)).toEqual([null]);
});

test('days are reckoned from the day that the sentence has named', () => {
  expect(dates('He came on March 3 and had written the previous day.')).toEqual([
    ['March 3', '2031-03-03'],
    ['the previous day', '2031-03-02'],
  ]);
  expect(dates('She spoke on 1 March 2031; two days later he answered.', null)).toEqual([
    ['1 March 2031', '2031-03-01'],
    ['two days later', '2031-03-03'],
  ]);
  expect(dates('On Monday he came, and left the same day.')).toEqual([
    ['Monday', '2031-03-03'],
    ['the same day', '2031-03-03'],
  ]);
});

test('what follows across the end of a month or a year is reckoned by the calendar', () => {
  expect(dates('He came two days ago.', '2032-03-01')).toEqual([['two days ago', '2032-02-28']]);
  expect(dates('He came last month.', '2031-01-05')).toEqual([['last month', '2030-12']]);
  expect(dates('He came on Friday.', '2031-01-01')).toEqual([['Friday', '2030-12-27']]);
});

test('a date is no more exact than that of the text', () => {
  expect(dates('He came last month.', '2031-03')).toEqual([['last month', '2031-02']]);
  expect(dates('He came last month.', '2031')).toEqual([['last month', null]]);
  expect(dates('He came last year.', '2031')).toEqual([['last year', '2030']]);
  expect(dates('He came two days ago.', '2031-03')).toEqual([['two days ago', null]]);
  expect(dates('He came last night.', '2031-03')).toEqual([['last night', null]]);
});

test('without the date of the text only dates with their year are told', () => {
  const told = (sentence: string) => dates(sentence, null).map(([, date]) => date);
  expect(told('He came on 3 March 2031.')).toEqual(['2031-03-03']);
  expect(told('He came in late May 2031.')).toEqual(['2031-05~']);
  expect(told('He came in 2031.')).toEqual(['2031']);
  for (const when of ['on 3 March', 'on Monday', 'last month', 'last May', 'two days ago']) {
    expect(told(`He came ${when}.`), when).toEqual([null]);
  }
  expect(told('He came earlier in the day.')).toEqual([null]);
  expect(told('He came the previous day.')).toEqual([null]);
});
