import { describe, expect, it } from 'vitest';
import { createRanking, fittingName, foldName } from '../../../../renderer/ui/rank.ts';

const names = [
  { label: 'Norvane' },
  { label: 'Embassy of Norvane' },
  { label: 'Office of the President of Sund' },
  { label: 'Zoë Šustrová', aliases: ['the envoy'] },
  { label: 'Sundhaven' },
  { label: 'Sund' },
];
const rank = createRanking(names);
const found = (typed: string, limit = 10) => rank(typed, limit).map(({ label }) => label);

describe('createRanking', () => {
  it('has the same name first, then what begins with it, then words that do', () => {
    expect(found('sund')).toEqual(['Sund', 'Sundhaven', 'Office of the President of Sund']);
    expect(found('norv')).toEqual(['Norvane', 'Embassy of Norvane']);
  });

  it('does not mind case and accents', () => {
    expect(found('zoe sus')).toEqual(['Zoë Šustrová']);
  });

  it('finds by other names', () => {
    expect(found('envoy')).toEqual(['Zoë Šustrová']);
  });

  it('finds beginnings of words in any order, and places within words last', () => {
    expect(found('pres off')).toEqual(['Office of the President of Sund']);
    expect(found('haven')).toEqual(['Sundhaven']);
  });

  it('finds a run of words from the middle', () => {
    expect(found('president of')).toEqual(['Office of the President of Sund']);
  });

  it('gives the first few, in their order, while nothing is typed', () => {
    expect(found(' ', 2)).toEqual(['Norvane', 'Embassy of Norvane']);
  });

  it('gives no more than asked for', () => {
    expect(found('s', 2)).toHaveLength(2);
  });
});

describe('fittingName', () => {
  const office = { label: 'Office of the President', aliases: ['Bankova', 'the Office'] };
  it.each([
    ['office', 'Office of the President'],
    ['BANK', 'Bankova'],
    ['the off', 'the Office'],
    ['', 'Office of the President'],
  ])('for “%s” is “%s”', (typed, name) => {
    expect(fittingName(office, typed)).toBe(name);
  });
});

describe('foldName', () => {
  it('makes names equal that are the same to a reader', () => {
    expect(foldName(' Zoë ')).toBe(foldName('ZOE'));
  });
});
