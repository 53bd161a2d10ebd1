import { expect, test } from 'vitest';
import type { ActorKind } from '../../db/model/actor.ts';
import type { PartialDate } from '../../db/model/partialDate.ts';
import { foldName } from '../../db/store/actors/actorNames.ts';
import { suggest } from '../../db/suggest/suggest.ts';
import type { Suggestion } from '../../db/suggest/suggestion.ts';
import { splitPlainText } from '../../db/text/blocks.ts';

interface Given {
  known?: Array<string | { name: string; aliases?: string[]; kind?: ActorKind }>;
  published?: PartialDate | null;
}

/** What is suggested for what stands between ⟦ and ⟧ in a text. */
function suggested(
  marked: string,
  { known = [], published = '2031-03-05' }: Given = {},
): Suggestion {
  const spans: Array<{ start: number; end: number }> = [];
  let text = '';
  for (const [index, part] of marked.split(/[⟦⟧]/u).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  const actors = known.map((actor) => {
    const { name, aliases = [], kind = null } = typeof actor === 'string' ? { name: actor } : actor;
    const names = [name, ...aliases].map((each) => ({ name: each, folded: foldName(each) }));
    return { name, kind, names };
  });
  const blocks = splitPlainText(text);
  return suggest({ text, blocks, spans, published, actors, issues: [], nearbyIssues: [] });
}

test.each([
  ['Tomas Reke said that ⟦the corridor stays shut⟧.', ['Tomas Reke']],
  ['“⟦We will come⟧,” Tomas Reke said.', ['Tomas Reke']],
  ['“⟦We will come⟧,” said Tomas Reke, who leads the delegation.', ['Tomas Reke']],
  [
    'Defense Minister Ilse Marrow said on 3 March that ⟦Aldova has shared its plan⟧.',
    ['Ilse Marrow'],
  ],
  [
    "Norvane's U.N. Ambassador Tomas Reke on 1 March reiterated that ⟦nothing changes⟧.",
    ['Tomas Reke'],
  ],
  ["Marrow's Chief of Staff Jan Vos insists that ⟦the plan is ready⟧.", ['Jan Vos']],
  ['Secretary of State Ilse Marrow warned that ⟦time is short⟧.', ['Ilse Marrow']],
  ['Tomas Reke, the envoy of Norvane, later also rejected ⟦the plan⟧.', ['Tomas Reke']],
  ["Norvane's envoy, Tomas Reke, said ⟦the corridor stays shut⟧.", ['Tomas Reke']],
  ['Jan Vos (Aldova) said ⟦the crews must come home⟧.', ['Jan Vos']],
  ['Ilse Marrow and Tomas Reke agreed that ⟦talks should go on⟧.', ['Ilse Marrow', 'Tomas Reke']],
  ['Jan Vos said on Monday that all is well but insists that ⟦the plan be shared⟧.', ['Jan Vos']],
  ['Tomas Reke left the hall, saying ⟦the corridor stays shut⟧.', ['Tomas Reke']],
  [
    "The paper learned that Tomas Reke's broader demands include ⟦a written pledge⟧.",
    ['Tomas Reke'],
  ],
  ['⟦The corridor stays shut⟧, Tomas Reke added.', ['Tomas Reke']],
  ['⟦“We will come,” Tomas Reke said.⟧', ['Tomas Reke']],
  ["“⟦Talks will go on⟧,” the statement from Marrow's office read.", ["Marrow's office"]],
  [
    'After the call, the Aldovan Presidential office called on ⟦talks to resume⟧.',
    ['Aldovan Presidential office'],
  ],
  ['Ursula van der Veen told reporters that ⟦the ferry sails⟧.', ['Ursula van der Veen']],
])('who speaks: %s', (marked, speakers) => {
  expect(suggested(marked).speakers).toEqual(speakers);
});

test.each([
  'The ministry said that ⟦the corridor stays shut⟧.',
  'Officials said ⟦the corridor stays shut⟧.',
  'However, it was said that ⟦the corridor stays shut⟧.',
  'Tomas Reke met Ilse Marrow in Sundhaven. ⟦The corridor stays shut.⟧',
  "Marrow's aide said ⟦the plan is ready⟧.",
  'Tomas Reke was told that ⟦the plan is ready⟧.',
  'The plan announced by Tomas Reke is ⟦ready⟧.',
  'Tomas Reke spoke. “⟦The plan is ready⟧,” the spokesman said.',
  'Foreign Minister of Aldova Ilse Marrow warned that ⟦time is short⟧.',
  '⟦Талкс⟧',
])('nobody is guessed: %s', (marked) => {
  expect(suggested(marked)).toMatchObject({ speakers: [], addressees: [], saidOn: null });
});

test('known actors go by the name the notebook has for them', () => {
  const known = [
    { name: 'Ilse Marrow', aliases: ['the Foreign Minister'], kind: 'person' as const },
    { name: 'Norvane', aliases: ['Nordmark'], kind: 'state' as const },
    'Émile Oort',
  ];
  const speakers = (marked: string) => suggested(marked, { known }).speakers;
  expect(speakers('Marrow said ⟦the crews must come home⟧.')).toEqual(['Ilse Marrow']);
  expect(speakers('Emile Oort said ⟦no⟧.')).toEqual(['Émile Oort']);
  expect(speakers('On Monday Nordmark demanded ⟦a pledge⟧.')).toEqual(['Norvane']);
  expect(speakers('President of Aldova Ilse Marrow said ⟦no⟧.')).toEqual(['Ilse Marrow']);
  expect(speakers('At noon the Foreign Minister said ⟦no⟧.')).toEqual(['Ilse Marrow']);
  // Another of that name is another.
  expect(speakers('Greta Marrow said ⟦no⟧.')).toEqual(['Greta Marrow']);
});

test('a last name that two have is nobody', () => {
  const known = ['Ilse Marrow', 'Greta Marrow'];
  expect(suggested('On Monday Marrow said ⟦no⟧.', { known }).speakers).toEqual(['Marrow']);
});

test('a name in capitals is not an ordinary word', () => {
  const known = [{ name: 'United Shippers', aliases: ['US'] }];
  expect(suggested('One of us said ⟦no⟧.', { known }).speakers).toEqual([]);
});

test('a last name becomes the full name that the text introduced', () => {
  const text =
    'Envoy Tomas Reke arrived in Sundhaven on Monday.\n\nAsked again, Reke said ⟦the corridor stays shut⟧.';
  expect(suggested(text).speakers).toEqual(['Tomas Reke']);
});

test('a single word at the beginning of a sentence is a name only if it is one elsewhere', () => {
  expect(suggested('Fishermen said ⟦the sea is empty⟧.').speakers).toEqual([]);
  expect(suggested('Vos said ⟦the sea is empty⟧. They had asked Vos twice.').speakers).toEqual([
    'Vos',
  ]);
});

test('“he” and “she” are who spoke last', () => {
  const before = 'Tomas Reke said the corridor stays shut. ';
  expect(suggested(`${before}He added that ⟦nothing changes⟧.`).speakers).toEqual(['Tomas Reke']);
  expect(suggested(`${before}\n\n“⟦Nothing changes⟧,” he said.`).speakers).toEqual(['Tomas Reke']);
  expect(suggested('Ilse Marrow arrived late. She said ⟦the ferry was full⟧.').speakers).toEqual([
    'Ilse Marrow',
  ]);
  expect(suggested('Nobody knew. He said ⟦the ferry was full⟧.').speakers).toEqual([]);
  expect(
    suggested('Ilse Marrow and Tomas Reke agreed to meet. He said ⟦the ferry was full⟧.').speakers,
  ).toEqual([]);
});

test('a quotation that goes on over several sentences has one speaker', () => {
  const text = (a: string, b: string, c: string) =>
    `“${a}We will come,” Ilse Marrow said on Monday. “${b}The crews must come home. ${c}The waiting must stop.”`;
  expect(suggested(text('', '⟦', '') + '⟧').speakers).toEqual(['Ilse Marrow']);
  expect(suggested(`${text('', '', '⟦')}`.replace('stop.”', 'stop.⟧”')).speakers).toEqual([
    'Ilse Marrow',
  ]);
  const next = 'Ilse Marrow said no.\n\n“⟦We have waited a year.⟧ It is enough.”';
  expect(suggested(next).speakers).toEqual(['Ilse Marrow']);
});

test('of several who speak in a sentence it is the one whose words they are', () => {
  const sentence =
    'Ilse Marrow said ⟦the crews must come home⟧, and Tomas Reke answered that |they will|.';
  expect(suggested(sentence.replaceAll('|', '')).speakers).toEqual(['Ilse Marrow']);
  const second = sentence.replace(/[⟦⟧]/gu, '').replace('|', '⟦').replace('|', '⟧');
  expect(suggested(second).speakers).toEqual(['Tomas Reke']);
});

test('two spans of one sentence have its speaker', () => {
  expect(suggested('“⟦We will come⟧,” Ilse Marrow said, “⟦but not alone⟧.”').speakers).toEqual([
    'Ilse Marrow',
  ]);
});

test.each([
  ['Ilse Marrow told Tomas Reke that ⟦the crews must come home⟧.', ['Tomas Reke']],
  ['Ilse Marrow urged Norvane and the mediator Jon Adelaar to ⟦act⟧.', ['Norvane', 'Jon Adelaar']],
  ['Ilse Marrow called on Envoy Tomas Reke to ⟦act⟧.', ['Tomas Reke']],
  ['Ilse Marrow demanded that ⟦Norvane send the crews home⟧.', ['Norvane']],
  ['Ilse Marrow insisted that ⟦Norvane share its plan first⟧.', ['Norvane']],
  ['Ilse Marrow insisted that ⟦Norvane had shared its plan⟧.', []],
  ['Ilse Marrow said that ⟦Norvane shared its plan⟧.', []],
  ['Ilse Marrow told reporters that ⟦the crews must come home⟧.', []],
  ["Ilse Marrow told Reke's office that ⟦the crews must come home⟧.", ["Reke's office"]],
  ["Ilse Marrow told Reke's aides that ⟦the crews must come home⟧.", []],
  ['Ilse Marrow told Harbour Radio host Mira Holt that ⟦it is late⟧.', ['Mira Holt']],
])('to whom: %s', (marked, addressees) => {
  expect(suggested(marked)).toMatchObject({ speakers: ['Ilse Marrow'], addressees });
});

test.each([
  [
    'Tomas Reke said ⟦the corridor stays shut⟧, according to the Sund Times.',
    ['Tomas Reke'],
    ['Sund Times'],
  ],
  [
    "Reuters reported that Envoy Tomas Reke's demands include ⟦a pledge⟧.",
    ['Tomas Reke'],
    ['Reuters'],
  ],
  ['The Sund Herald reported that ⟦the talks were moved⟧.', [], ['Sund Herald']],
  [
    'Tomas Reke told the Sund Herald that ⟦the corridor stays shut⟧.',
    ['Tomas Reke'],
    ['Sund Herald'],
  ],
  [
    'The Harbour News, citing Jan Vos, said ⟦the talks were moved⟧.',
    [],
    ['Harbour News', 'Jan Vos'],
  ],
  ['⟦The talks were moved⟧, according to Minister Ilse Marrow.', ['Ilse Marrow'], []],
])('by whose account: %s', (marked, speakers, reportedBy) => {
  expect(suggested(marked)).toMatchObject({ speakers, reportedBy });
});

// Published on Wednesday, 5 March 2031.
test.each<[string, { date: string; words: string } | null]>([
  ['Ilse Marrow said on 3 March that ⟦it is late⟧.', { date: '2031-03-03', words: '3 March' }],
  ['Ilse Marrow on March 3 said ⟦it is late⟧.', { date: '2031-03-03', words: 'March 3' }],
  ['On Monday, Ilse Marrow said ⟦it is late⟧.', { date: '2031-03-03', words: 'Monday' }],
  ['Ilse Marrow said on Thursday that ⟦it is late⟧.', { date: '2031-02-27', words: 'Thursday' }],
  ['Ilse Marrow said yesterday that ⟦it is late⟧.', { date: '2031-03-04', words: 'yesterday' }],
  ['Ilse Marrow said in December that ⟦it is late⟧.', { date: '2030-12', words: 'December' }],
  [
    '“⟦It is late⟧,” Ilse Marrow said earlier in the day.',
    { date: '2031-03-05', words: 'earlier in the day' },
  ],
  [
    'Earlier in the day on March 4, Ilse Marrow said ⟦it is late⟧.',
    { date: '2031-03-04', words: 'Earlier in the day on March 4' },
  ],
  [
    'Ilse Marrow told the mediator at 14:05 on March 3 that ⟦it is late⟧.',
    { date: '2031-03-03T14:05', words: '14:05 on March 3' },
  ],
  [
    'Jan Vos said on March 2 that all is well but insists ⟦it is late⟧.',
    { date: '2031-03-02', words: 'March 2' },
  ],
  ['Ilse Marrow said last month that ⟦it is late⟧.', { date: '2031-02', words: 'last month' }],
  [
    'Ilse Marrow said in late February that ⟦it is late⟧.',
    { date: '2031-02~', words: 'late February' },
  ],
  [
    'Two days ago Ilse Marrow said that ⟦it is late⟧.',
    { date: '2031-03-03', words: 'Two days ago' },
  ],
  [
    'Ilse Marrow said on Monday at 14:05 that ⟦it is late⟧.',
    { date: '2031-03-03T14:05', words: 'Monday at 14:05' },
  ],
  // Not when it was said: it is what was said, or still to come, or of something else.
  ['Ilse Marrow said that on March 1 ⟦the ferry sank⟧.', null],
  ['Ilse Marrow said on June 2 that ⟦it is late⟧.', null],
  ['Ilse Marrow said ⟦the ferry sank on March 1⟧.', null],
  ['The ferry sank on March 1. Ilse Marrow said ⟦it is late⟧.', null],
  ['Ilse Marrow may say more; she sat down and said ⟦it is late⟧.', null],
  ['Ilse Marrow said last week that ⟦it is late⟧.', null],
])('when: %s', (marked, saidOn) => {
  expect(suggested(marked).saidOn).toEqual(saidOn);
});

test('without a day of publication only what is certain by itself is a date', () => {
  const on = (words: string, published: PartialDate | null) =>
    suggested(`Ilse Marrow said ${words} that ⟦it is late⟧.`, { published }).saidOn?.date ?? null;
  expect(on('on 3 March 2031', null)).toBe('2031-03-03');
  expect(on('on 3 March', null)).toBeNull();
  expect(on('on Monday', null)).toBeNull();
  expect(on('on 3 March', '2031-03')).toBe('2031-03-03');
  expect(on('on 3 March', '2031')).toBe('2031-03-03');
  expect(on('yesterday', '2031-03')).toBeNull();
  expect(on('on Monday', '2031')).toBeNull();
  expect(on('on Monday', '2031-03-05~')).toBe('2031-03-03');
});

test('issues are those named in the selection, then those nearby, at most three', () => {
  const issue = (name: string) => ({ id: name, name, family: 'issue' as const });
  const text = 'The prisoners and a Ceasefire, not ceasefires alone, but détente.';
  const issues = ['Detente', 'Ceasefire', 'Fire', 'Prisoners'].map(issue);
  const ask = (nearbyIssues: string[], words = text) =>
    suggest({
      text: words,
      blocks: splitPlainText(words),
      spans: [{ start: 0, end: words.length }],
      published: null,
      actors: [],
      issues,
      nearbyIssues: nearbyIssues.map(issue),
    }).issues.map(({ name }) => name);
  expect(ask(['Fire'])).toEqual(['Prisoners', 'Ceasefire', 'Detente']);
  expect(ask(['Fire', 'Ceasefire'], 'A ceasefire.')).toEqual(['Ceasefire', 'Fire']);
  expect(ask([], 'Firewood.')).toEqual([]);
});

test('a selection over several paragraphs, in a heading or at the edges of a text is no trouble', () => {
  const text = 'Talks resume\n\n“We will come,” Ilse Marrow said.\n\n“Not alone.”';
  const blocks = splitPlainText(text);
  for (let start = 0; start < text.length; start += 3) {
    for (let end = start + 1; end <= text.length; end += 5) {
      const spans = [{ start, end }];
      const { speakers } = suggest({
        text,
        blocks,
        spans,
        published: null,
        actors: [],
        issues: [],
        nearbyIssues: [],
      });
      expect(['', 'Ilse Marrow']).toContain(speakers.join());
    }
  }
});
