import { expect, test } from 'vitest';
import { nameLikeness } from '../../../../db/text/names/nameLikeness.ts';
import { formOf } from '../../../../db/text/names/nameWords.ts';
import { soundOf } from '../../../../db/text/names/soundOf.ts';

const because = (one: string, other: string) => {
  const likeness = nameLikeness(formOf(one), formOf(other));
  expect(nameLikeness(formOf(other), formOf(one)), 'the same from either side').toEqual(likeness);
  return likeness?.because ?? null;
};

const ALIKE = {
  alias: [
    ['Ilse Marrow', 'ilse  MARROW'],
    ['Erdoğan', 'Erdogan'],
    ["O'Brien", 'O’Brien'],
  ],
  spelling: [
    ['Zelensky', 'Zelenskyy'],
    ['Zelensky', 'Zelenskiy'],
    ['Volodymyr Zelensky', 'Wolodymyr Selenskyj'],
    ['Zelensky', 'Зеленський'],
    ['Володимир Зеленський', 'Volodymyr Zelenskyi'],
    ['Sergey Lavrov', 'Sergej Lawrow'],
    ['Sergei Lavrov', 'Сергей Лавров'],
    ['Yevgeny Prigozhin', 'Evgeny Prigozhin'],
    ['Alexey Navalny', 'Aleksei Navalny'],
    ['Yanukovych', 'Janukowitsch'],
    ['Gorbachev', 'Gorbachov'],
    ['Mohammed bin Salman', 'Muhammad bin Salman'],
    ['Aliyev', 'Aliev'],
    ['Netanyahu', 'Netanjahu'],
    ['Thomas Bach', 'Tomas Bach'],
    ['Tajikistan', 'Tadjikistan'],
    ['Lavrov', 'Larvov'],
    ['Zelenskyy', 'Zelesnkyy'],
    ['The Aldovans', 'Aldovans'],
    ['Kim Jong-un', 'Kim Jong Un'],
  ],
  initials: [
    ['UN', 'United Nations'],
    ['U.N.', 'United Nations'],
    ['Nato', 'North Atlantic Treaty Organization'],
    ['OSCE', 'Organization for Security and Co-operation in Europe'],
    ['DPRK', 'Democratic People’s Republic of Korea'],
    ['US', 'the United States'],
    ['UNSC', 'United Nations Security Council'],
    ['UN Security Council', 'United Nations Security Council'],
    ['US officials', 'United States officials'],
    ['V. Zelensky', 'Volodymyr Zelensky'],
    ['I Marrow', 'Ilse Marrow'],
    ['MBS', 'Mohammed bin Salman'],
  ],
  contained: [
    ['Zelensky', 'Volodymyr Zelensky'],
    ['Zelenskyy', 'President Volodymyr Zelensky'],
    ['Marrow', 'Foreign Minister Marrow'],
    ['Security Council', 'UN Security Council'],
    ['Moldova', 'Republic of Moldova'],
    ['Iran', 'Islamic Republic of Iran'],
    ['Wagner', 'Wagner Group'],
    ['Donald Trump', 'Donald J. Trump'],
    ['Recep Erdoğan', 'Recep Tayyip Erdogan'],
    ['Zelensky Volodymyr', 'Volodymyr Zelensky'],
    ['Zelensky', 'Zelensky, Volodymyr'],
  ],
} as const;

test.for(
  Object.entries(ALIKE).flatMap(([kind, pairs]) => pairs.map((pair) => [...pair, kind] as const)),
)('“%s” and “%s” may be one: %s', ([one, other, kind]) => {
  expect(because(one, other)).toBe(kind);
});

test.for([
  ['Iran', 'Iraq'],
  ['Gambia', 'Zambia'],
  ['Austria', 'Australia'],
  ['Niger', 'Nigeria'],
  ['Slovakia', 'Slovenia'],
  ['Iceland', 'Ireland'],
  ['Mauritius', 'Mauritania'],
  ['Korea', 'North Korea'],
  ['North Korea', 'South Korea'],
  ['Sudan', 'South Sudan'],
  ['Guinea', 'Equatorial Guinea'],
  ['Ukraine', 'Armed Forces of Ukraine'],
  ['Kyiv', 'Mayor of Kyiv'],
  ['Foreign Minister', 'Deputy Foreign Minister'],
  ['Republic of the Congo', 'Democratic Republic of the Congo'],
  ['Zelensky', 'Zelenska'],
  ['Ivanov', 'Ivanova'],
  ['Volodymyr Zelensky', 'Vladimir Putin'],
  ['Vladimir Putin', 'Vladimir Medinsky'],
  ['Bill Clinton', 'Hillary Clinton'],
  ['J. Clinton', 'Hillary Clinton'],
  ['Johnson', 'Johnston'],
  ['First Brigade', 'Third Brigade'],
  ['Brigade 47', 'Brigade 48'],
  ['Brigade 1', 'Brigade 11'],
  ['Belcher', 'Blocher'],
  ['Group of 7', 'Group of 20'],
  ['us', 'United States'],
  ['EU', 'United Nations'],
  ['Ali', 'Mohammed Ali Khan'],
  ['Li', 'Bruce Li'],
  ['Trump', 'Trump campaign'],
  ['United Nations', 'United Nations Development Programme'],
  ['!', 'Aldova'],
  ['!', '?'],
])('“%s” and “%s” are two', ([one, other]) => {
  expect(because(one!, other!)).toBeNull();
});

test('no two countries are taken for one by how they are spelled', () => {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Set(
    letters
      .flatMap((first) => letters.map((second) => english.of(first + second)))
      .flatMap((name) => name?.replace(/ \(.*\)$/, '') ?? []),
  );
  expect(names.size).toBeGreaterThan(240);
  const countries = [...names].map(formOf);
  const pairs = countries.flatMap((one, at) =>
    countries.slice(at + 1).flatMap((other) => {
      const likeness = nameLikeness(one, other);
      return likeness ? [`${one.name} = ${other.name}: ${likeness.because}`] : [];
    }),
  );
  // Some are called after another, which nothing in the words tells from “President Zelensky”.
  expect(pairs).toEqual([
    'American Samoa = Samoa: contained',
    'Caribbean Netherlands = Netherlands: contained',
    'China = Hong Kong SAR China: contained',
    'China = Macao SAR China: contained',
    'French Guiana = Guyana: contained',
  ]);
});

test('a letter stands for one sound, whoever wrote it', () => {
  expect(['zelensky', 'zelenskyy', 'selenskij', 'зеленськии'].map(soundOf)).toEqual(
    Array.from({ length: 4 }, () => 'selenski'),
  );
  expect(soundOf('東京')).toBe('東京');
});
