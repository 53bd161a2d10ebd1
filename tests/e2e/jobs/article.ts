import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Job, Statement } from './job.ts';

/** The article lies beside the project, if anywhere; its words are not part of the project. */
const folder = new URL('../../../../shared/data/article/', import.meta.url);

export const articleIsHere = existsSync(folder);

const TITLE = 'Before the second round';

function statement(given: Partial<Statement> & Pick<Statement, 'spans' | 'stance'>): Statement {
  return {
    source: TITLE,
    issues: [],
    by: [],
    for: [],
    to: [],
    via: [],
    on: null,
    channel: null,
    conditions: [],
    evidence: [],
    ...given,
  };
}

const demand = (first: string, last: string, to: string, issue: string) =>
  statement({
    spans: [[first, last]],
    stance: 'Demand',
    issues: [issue],
    by: ['Vladimir Putin'],
    for: ['Russia'],
    to: [to],
    via: ['Reuters', 'Unnamed sources of Reuters'],
  });

/** The worked example on the article it was first imagined for; told by first and last words. */
export function articleJob(): Job {
  const [fileName] = readdirSync(folder) as [string];
  return {
    name: 'the article',
    sources: [
      {
        fileName,
        content: readFileSync(new URL(fileName, folder), 'utf8'),
        way: 'choose',
        title: TITLE,
        publisher: 'A newspaper',
        published: '2025-05-30',
        url: 'https://newspaper.example/before-the-second-round',
      },
    ],
    statements,
    events: [
      {
        title: 'First round in Istanbul',
        from: '2025-05-16',
        place: 'Istanbul',
        participants: ['Ukraine', 'Russia'],
      },
      {
        title: 'Second round in Istanbul',
        from: '2025-06-02',
        place: 'Istanbul',
        participants: ['Ukraine', 'Russia'],
      },
    ],
    links: [
      // Each side waits for the other.
      ['onlyIf', 'is condition for', 'ceasefire'],
      ['ceasefire', 'is condition for', 'onlyIf'],
      ['shared', 'supports', 'insists'],
      ['withoutDelay', 'responds to', 'both'],
      ['onlyOne', 'elaborates', 'First round in Istanbul'],
    ],
    dragged: ['both', 'elaborates', 'ceasefire'],
    outcome: {
      of: 'insists',
      action: 'shares its memorandum before the meeting',
      status: 'refused',
      shownBy: 'fruitless',
      note: 'Nothing had come by the day of the call.',
    },
    note: {
      title: 'What each side asks',
      lead: 'Two conditions that wait for each other. The first is named by',
      mention: 'Volodymyr Zelensky',
      quotes: ['both', 'ceasefire', 'onlyIf', 'insists', 'nato'],
    },
    search: { query: 'tag:Precondition to:Ukraine', finds: ['onlyIf'] },
  };
}

const statements: Job['statements'] = {
  both: statement({
    spans: [
      ['We both agree', 'empty'],
      ['There must be', 'must stop'],
    ],
    stance: 'Position',
    issues: ['Ceasefire'],
    by: ['Volodymyr Zelensky'],
    for: ['Volodymyr Zelensky', 'Recep Tayyip Erdogan'],
    on: { date: '2025-05-30', words: 'following the call' },
    channel: 'social media',
    evidence: [{ kind: 'cue', words: ['said on'] }],
  }),
  ceasefire: statement({
    spans: [['There must be', 'toward peace']],
    stance: 'Precondition',
    issues: ['Ceasefire'],
    by: ['Volodymyr Zelensky'],
    for: ['Ukraine'],
    to: ['Russia'],
    on: { date: '2025-05-30', words: null },
    channel: 'social media',
    conditions: [{ of: ['Russia'], action: 'a ceasefire', unlocks: 'the talks move further' }],
  }),
  onlyOne: statement({
    spans: [['The exchange of', 'only one']],
    stance: 'Assessment',
    issues: ['Prisoner exchange'],
    by: ['Volodymyr Zelensky'],
  }),
  fourWay: statement({
    spans: [['four-way', 'United States']],
    stance: 'Offer',
    issues: ['Format of the talks'],
    by: ['Volodymyr Zelensky', 'Recep Tayyip Erdogan'],
    to: ['Russia', 'United States'],
    on: { date: '2025-05-30', words: 'During the call' },
  }),
  skepticism: statement({
    spans: [['expressed skepticism', 'inaction']],
    stance: 'Assessment',
    by: ['Volodymyr Zelensky'],
    on: { date: '2025-05-30', words: 'Earlier in the day' },
  }),
  insists: statement({
    spans: [['insists that', 'of the meeting']],
    stance: 'Demand',
    issues: ['Memorandum'],
    by: ['Andriy Yermak'],
    for: ['Ukraine'],
    to: ['Russia'],
    on: { date: '2025-05-29', words: 'on May 29' },
    conditions: [
      {
        of: ['Russia'],
        action: 'shares its memorandum before the meeting',
        unlocks: 'a meaningful meeting',
      },
    ],
    evidence: [
      { kind: 'speaker', words: ['Andriy Yermak'] },
      { kind: 'cue', words: ['insists'] },
    ],
  }),
  fruitless: statement({
    spans: [['For the meeting', 'fruitless']],
    stance: 'Assessment',
    issues: ['Memorandum'],
    by: ['Volodymyr Zelensky'],
    on: { date: '2025-05-30', words: 'earlier in the day' },
  }),
  shared: statement({
    spans: [['Ukraine has already', 'partners']],
    stance: 'Fact',
    issues: ['Memorandum'],
    by: ['Rustem Umerov'],
    for: ['Ukraine'],
    via: ['New York Times'],
    on: { date: '2025-05-28', words: 'on May 28' },
  }),
  onlyIf: statement({
    spans: [['Moscow would only', 'military aid']],
    stance: 'Precondition',
    issues: ['Ceasefire', 'Mobilisation', 'Military aid'],
    by: ['Vasily Nebenzya'],
    for: ['Russia'],
    to: ['Ukraine'],
    on: { date: '2025-05-30', words: 'on May 30' },
    conditions: [
      { of: ['Ukraine'], action: 'halts mobilisation', unlocks: 'a ceasefire' },
      { of: ['Ukraine'], action: 'receives no military aid', unlocks: 'a ceasefire' },
    ],
  }),
  withoutDelay: statement({
    spans: [['on talks to', 'delay']],
    stance: 'Demand',
    by: ['Office of the President of Türkiye'],
    to: ['Ukraine', 'Russia'],
    channel: 'readout',
    evidence: [{ kind: 'speaker', words: ['the Turkish', 'office'] }],
  }),
  paveTheWay: statement({
    spans: [['Stating that', 'for peace']],
    stance: 'Position',
    issues: ['Ceasefire'],
    by: ['Office of the President of Türkiye'],
    for: ['Recep Tayyip Erdogan'],
    channel: 'statement',
  }),
  nato: demand('a written', 'expanding', 'NATO', 'NATO enlargement'),
  sanctions: demand('the lifting', 'sanctions', 'Those who imposed sanctions', 'Sanctions'),
  neutral: demand('recognition of', 'status', 'Ukraine', 'Neutrality'),
};
