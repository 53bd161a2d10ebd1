import { describe, expect, it } from 'vitest';
import { formatDate, formatDateIn } from '../../../../renderer/messages/format.ts';
import { readDate } from '../../../../renderer/messages/readDate.ts';

/** A Monday. */
const PUBLISHED = '2031-03-03';

describe('readDate', () => {
  it.each([
    ['2031', '2031'],
    ['2031-03', '2031-03'],
    ['2031-03-03T14:05', '2031-03-03T14:05'],
    ['2031-03-03 14:05', '2031-03-03T14:05'],
    ['2031-03~', '2031-03~'],
    ['3 March 2031', '2031-03-03'],
    ['3rd Mar 2031', '2031-03-03'],
    ['March 3, 2031', '2031-03-03'],
    ['Sept. 2030', '2030-09'],
    ['March 2031', '2031-03'],
    ['2 march', '2031-03-02'],
    ['March 2', '2031-03-02'],
    ['may', '2031-05'],
    ['about March 2031', '2031-03~'],
    ['about 2031', '2031~'],
    ['c. 2030', '2030~'],
    ['3 March 2031 at 9:05', '2031-03-03T09:05'],
    ['3 March 2031, 14:05', '2031-03-03T14:05'],
    ['today', '2031-03-03'],
    ['Yesterday', '2031-03-02'],
    ['Monday', '2031-03-03'],
    ['sunday', '2031-03-02'],
    ['Tue', '2031-02-25'],
  ])('reads %j', (typed, date) => {
    expect(readDate(typed, PUBLISHED)).toBe(date);
  });

  it.each(['', 'soon', '30 February 2031', '2031-13', 'Marrow 2031', '3 Ma 2031', '99 March 2031'])(
    'refuses %j',
    (typed) => {
      expect(readDate(typed, PUBLISHED)).toBeNull();
    },
  );

  it('needs a reference for what is left open', () => {
    expect(readDate('yesterday', null)).toBeNull();
    expect(readDate('2 March', null)).toBeNull();
    expect(readDate('yesterday', '2031-03')).toBeNull();
    expect(readDate('2 March', '2031')).toBe('2031-03-02');
  });

  it.each(['2031', '2031-03', '2031-03-03', '2031-03-03T14:05', '2031-03-03~', '2031~'])(
    'reads back how %j is shown',
    (date) => {
      expect(readDate(formatDate(date), null)).toBe(date);
      expect(readDate(formatDate(date, 'short'), null)).toBe(date);
    },
  );
});

describe('formatDateIn', () => {
  it('leaves out the year of the reference, and no other', () => {
    expect(formatDateIn('2031-03-02', PUBLISHED)).toBe('2 Mar');
    expect(formatDateIn('2030-03-02', PUBLISHED)).toBe('2 Mar 2030');
    expect(formatDateIn('2031', PUBLISHED)).toBe('2031');
    expect(formatDateIn('2031-03-02', null)).toBe('2 Mar 2031');
  });
});
