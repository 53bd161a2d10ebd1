import { readFileSync } from 'node:fs';
import type { InputOf } from '../../../db/api/contract.ts';
import { passages, type PassageKey } from '../../../build/sample/passages.ts';
import { sources, type SourceKey } from '../../../build/sample/sources.ts';
import type { Job, JobSource, Statement } from './job.ts';

const WAYS = { twoDelegations: 'drop', writtenOffer: 'choose', readout: 'paste' } as const;
const TITLES: Readonly<Record<string, string>> = {
  twoDelegations: 'Two delegations, one strait',
  writtenOffer: 'Aldova hands over written offer on ferry corridor',
  readout: 'Readout of the call with the Foreign Minister of Aldova',
};

function sourceOf(key: keyof typeof WAYS): JobSource {
  const { file, details } = sources[key satisfies SourceKey];
  const place = new URL(`../../../build/sample/sources/${file}`, import.meta.url);
  return {
    fileName: file,
    content: readFileSync(place, 'utf8'),
    way: WAYS[key],
    title: TITLES[key]!,
    publisher: details.publisher,
    published: details.published,
    url: details.url,
  };
}

type SamplePassage = Omit<InputOf<'passage.create'>, 'sourceId' | 'spans'> & { source: SourceKey };

/** A passage of the sample as somebody makes it in the window. */
function statementOf(key: PassageKey): Statement {
  const passage: SamplePassage = passages[key];
  const tags = (passage.tags ?? []).map((tag) =>
    typeof tag === 'string' ? { name: tag, family: 'issue' } : tag,
  );
  const named = (family: string) =>
    tags.filter((tag) => tag.family === family).map(({ name }) => name);
  const { saidOn, conditions = [], evidence = [] } = passage;
  return {
    source: TITLES[passage.source]!,
    spans: (passage.quotes ?? []).map((quote) => [exactOf(quote)]),
    stance: named('stance')[0]!,
    issues: named('issue'),
    by: listOf(passage.speakers),
    for: listOf(passage.onBehalfOf),
    to: listOf(passage.addressees),
    via: listOf(passage.reportedBy),
    on:
      saidOn === undefined || saidOn === null
        ? null
        : typeof saidOn === 'string'
          ? { date: saidOn, words: null }
          : { date: saidOn.date, words: saidOn.words ?? null },
    channel: passage.channel ?? null,
    conditions: conditions.map(({ requiredOf, action, unlocks }) => ({
      of: listOf(requiredOf),
      action,
      unlocks: unlocks ?? '',
    })),
    // Words that occur twice are told apart by what stands around them, which nobody types.
    evidence: evidence.flatMap((one) =>
      'quote' in one && typeof one.quote === 'string'
        ? [{ kind: one.kind, words: [one.quote] as const }]
        : [],
    ),
  };
}

function exactOf(quote: string | { exact: string }): string {
  return typeof quote === 'string' ? quote : quote.exact;
}

function listOf(names: string | string[] | undefined): string[] {
  return names === undefined ? [] : [names].flat();
}

const keys = [
  'notForItsOwnSake',
  'crewsFirst',
  'onlyIf',
  'memorandumFirst',
  'pointless',
  'fourWay',
  'onlyResult',
  'noOtherWay',
  'ownProposalShared',
  'pledgeFromLeague',
  'liftPortFees',
  'fishingRights',
  'lostWeek',
  'oneTable',
] as const satisfies PassageKey[];

/** The worked example on the sources of the sample, which were written to have all of it. */
export const sampleJob: Job = {
  name: 'the sample sources',
  sources: (['twoDelegations', 'writtenOffer', 'readout'] as const).map(sourceOf),
  statements: Object.fromEntries(keys.map((key) => [key, statementOf(key)])),
  events: [
    {
      title: 'First round of direct talks',
      from: '2031-02-12',
      place: 'Sundhaven',
      participants: ['Aldova', 'Norvane'],
    },
    {
      title: 'Second round of direct talks',
      from: '2031-03-06T10:00',
      place: 'Sundhaven',
      participants: ['Aldova', 'Norvane'],
    },
  ],
  links: [
    ['onlyIf', 'is condition for', 'noOtherWay'],
    ['noOtherWay', 'is condition for', 'crewsFirst'],
    ['oneTable', 'contradicts', 'crewsFirst'],
    ['memorandumFirst', 'responds to', 'ownProposalShared'],
    ['onlyResult', 'elaborates', 'First round of direct talks'],
  ],
  dragged: ['crewsFirst', 'is condition for', 'onlyIf'],
  outcome: {
    of: 'crewsFirst',
    action: 'sends the twenty detained sailors home',
    status: 'refused',
    shownBy: 'noOtherWay',
    note: 'Only once the ferries run.',
  },
  note: {
    title: 'Brief for Thursday',
    lead: 'Each side waits for the other; the first to speak of it is',
    mention: 'Ilse Marrow',
    quotes: ['crewsFirst', 'onlyIf', 'memorandumFirst', 'ownProposalShared', 'pledgeFromLeague'],
  },
  search: {
    query: 'tag:Demand by:"Harald Kesten" in:"Aldova hands over"',
    finds: ['pledgeFromLeague', 'liftPortFees', 'fishingRights'],
  },
};
