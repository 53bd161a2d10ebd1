import { expect, test } from 'vitest';
import { createCapitals } from '../../../db/import/brat/capitals.ts';
import { isPersonal, speakerName } from '../../../db/import/brat/speakerName.ts';

const always = () => true;
const never = () => false;
const name = (words: string) => speakerName(words, always);

test.each([
  ['Mirre Olan', 'Mirre Olan'],
  ['Olan', 'Olan'],
  ['Mr. Olan', 'Mr. Olan'],
  ['Foreign Minister Mirre A. Olan', 'Foreign Minister Mirre A. Olan'],
  ['Sen. Teun Var (R-Sund.)', 'Sen. Teun Var'],
  ['Sen. Teun Var, R-Sund.,', 'Sen. Teun Var'],
  ['former Mayor Teun Var', 'Mayor Teun Var'],
  ['Olan’s', 'Olan'],
  ['Teun Var, the envoy,', 'Teun Var'],
  ['Teun Var, 61, a retired pilot from Sundhaven', 'Teun Var'],
  ['Teun Var — who was there for three days —', 'Teun Var'],
  ['Teun Var, Jr.', 'Teun Var, Jr.'],
  ['Sund Ferries, Inc., which runs the line,', 'Sund Ferries, Inc.'],
  ['Teun Var of the Harbour Board', 'Teun Var'],
  ['Teun Var, who is at sea', 'Teun Var'],
  ['Ursa von der Leeuw', 'Ursa von der Leeuw'],
  ['de Leeuw', 'de Leeuw'],
  ['Rima al-Sunda', 'Rima al-Sunda'],
  ['Liss O’Var', 'Liss O’Var'],
  ['the Strait Council', 'Strait Council'],
  ['The Sund Times', 'Sund Times'],
  ['the Ministry of Ports and Harbours', 'Ministry of Ports and Harbours'],
  ['Ports and Harbours Commission', 'Ports and Harbours Commission'],
  ['Office of the President', 'Office of the President'],
  ['Secretary of State Mirre Olan', 'Secretary of State Mirre Olan'],
  ['Olan & Var', 'Olan & Var'],
  ['Aldova', 'Aldova'],
  ['the U.S.', 'U.S.'],
])('%s is the name %s', (words, expected) => {
  expect(name(words)).toBe(expected);
});

test.each([
  ['pronouns', ['he', 'She', 'They', 'who', 'I', 'His', 'one', 'Q']],
  ['descriptions', ['the ministry', 'officials', 'Officials', 'two sources', 'a spokesman']],
  ['descriptions with a name', ['Olan’s aides', 'Olan supporters', 'an Aldovan official']],
  ['offices alone', ['the President', 'Prime Minister', 'Secretary of State', 'the Sund Governor']],
  ['bodies without their name', ['the Ministry', 'The Council', 'Police']],
  ['several speakers', ['Olan and Var', 'Olan, Var and Brandt', 'Olan, his aides and others']],
  ['some of many', ['Many Aldovans', 'Most Sunders', 'Dozens of Aldovans', 'Some', 'Several']],
  ['what is made of letters alone', ['', ' ', '“', '...', '2031', 'A', 'x'.repeat(5000)]],
])('%s are no names', (_kind, all) => {
  expect(all.filter((words) => name(words) !== null)).toEqual([]);
});

test('a word alone is a name only if its capital is its own, or it is all capitals', () => {
  expect(speakerName('Residents', never)).toBeNull();
  expect(speakerName('SNN', never)).toBe('SNN');
  const isOwn = createCapitals(
    'Boats wait. Sailors say that Olan wrote. Other boats left, Var said.',
  );
  expect(['Olan', 'Var', 'Boats', 'Sailors', 'Brandt'].map((word) => isOwn(word))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a title shows that a name is a person’s', () => {
  expect(isPersonal('Mrs. Olan')).toBe(true);
  expect(isPersonal('Gov. Teun Var')).toBe(true);
  expect(isPersonal('Strait Council')).toBe(false);
});
