import { expect, test } from 'vitest';
import { dateInWords, periodInWords } from '../../../db/model/dateWords.ts';

test('a date is read no more exactly than it is known', () => {
  expect(dateInWords('2031')).toBe('2031');
  expect(dateInWords('2031-03')).toBe('March 2031');
  expect(dateInWords('2031-03-04')).toBe('4 March 2031');
  expect(dateInWords('2031-03-04T14:05')).toBe('4 March 2031, 14:05');
  expect(dateInWords('2031-03~')).toBe('about March 2031');
});

test('no time zone moves a date', () => {
  const before = process.env['TZ'];
  try {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = zone;
      expect(dateInWords('2031-01-01'), zone).toBe('1 January 2031');
    }
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});

test('a period has two ends unless they are the same', () => {
  expect(periodInWords('2031-03-04', '2031-03-05')).toBe('4 March 2031 – 5 March 2031');
  expect(periodInWords('2031-03-04', null)).toBe('4 March 2031');
  expect(periodInWords('2031-03-04', '2031-03-04')).toBe('4 March 2031');
});

test('other languages have their own words', () => {
  expect(dateInWords('2031-03-04~', 'de', 'etwa')).toBe('etwa 4. März 2031');
});

test('what is no date has no words', () => {
  expect(() => dateInWords('soon')).toThrow(RangeError);
});
