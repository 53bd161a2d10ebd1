import { expect, test } from 'vitest';
import {
  dateBounds,
  isPartialDate,
  parsePartialDate,
  PartialDate,
  precisionOf,
} from '../../../db/model/partialDate.ts';

test('a date may be known to the year, month, day or minute, and approximately', () => {
  expect(parsePartialDate('2031')).toEqual({ year: 2031, precision: 'year', approximate: false });
  expect(parsePartialDate('2031-03~')).toEqual({
    year: 2031,
    month: 3,
    precision: 'month',
    approximate: true,
  });
  expect(parsePartialDate('2031-03-04')).toMatchObject({ day: 4, precision: 'day' });
  expect(parsePartialDate('2031-03-04T14:05~')).toMatchObject({
    hour: 14,
    minute: 5,
    precision: 'minute',
    approximate: true,
  });
});

test('what is not in the calendar or in this form is no date', () => {
  const wrong = [
    '',
    '31',
    '2031-3',
    '2031-13',
    '2031-00',
    '2031-02-29',
    '2031-04-31',
    '2031-03-04T24:00',
    '2031-03-04T10:60',
    '2031-03-04T10:00:00',
    '2031-03-04Z',
    '~2031',
    ' 2031',
    '2031\n',
    'March 2031',
  ];
  for (const text of wrong) expect(isPartialDate(text), JSON.stringify(text)).toBe(false);
  expect(isPartialDate('2032-02-29'), 'a leap day').toBe(true);
  expect(isPartialDate('1900-02-29'), 'no leap year').toBe(false);
  expect(isPartialDate('2000-02-29'), 'a leap year').toBe(true);
  expect(isPartialDate('0099-12-31'), 'long ago').toBe(true);
});

test('a wrong date is refused in words that say how to write one', () => {
  const parsed = PartialDate.safeParse('2031-02-30');
  expect(parsed.success).toBe(false);
  expect(parsed.error?.issues[0]?.message).toContain('2031-03-03');
});

test('a date spans all the days it can mean', () => {
  expect(dateBounds('2031')).toEqual({ first: '2031-01-01', last: '2031-12-31' });
  expect(dateBounds('2032-02')).toEqual({ first: '2032-02-01', last: '2032-02-29' });
  expect(dateBounds('2031-04~')).toEqual({ first: '2031-04-01', last: '2031-04-30' });
  expect(dateBounds('2031-03-04T23:59')).toEqual({ first: '2031-03-04', last: '2031-03-04' });
  expect(dateBounds('0099')).toEqual({ first: '0099-01-01', last: '0099-12-31' });
});

test('precision follows from the length of a date, and asking it of none is a mistake', () => {
  expect(['2031', '2031-03', '2031-03-04', '2031-03-04T10:00'].map(precisionOf)).toEqual([
    'year',
    'month',
    'day',
    'minute',
  ]);
  expect(() => precisionOf('soon')).toThrow(RangeError);
  expect(() => dateBounds('soon')).toThrow(RangeError);
});
