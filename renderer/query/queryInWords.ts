import type { PassageQuery, PassageTest } from '../../db/model/passageQuery.ts';
import { formatDate, formatNumber } from '../messages/format.ts';
import { t } from '../messages/i18n.ts';
import { clauseOf, partsOf, type Clause } from './clause.ts';
import { listInWords } from './listInWords.ts';

/** What things are called that a query may name by their ids. */
export interface QueryNames {
  /** A tag by name or id, and whether there are tags below it. */
  tag: (nameOrId: string) => { name: string; below: boolean };
  actor: (nameOrId: string) => string;
  /** Undefined where it is not known. */
  source: (id: string) => string | undefined;
  /** How a kind of link reads from each of its ends, the one that was named first. */
  link: (nameOrId: string) => { near: string; far: string };
}

/**
 * A query as one sentence without its beginning: “tagged Ceasefire or below, not said by Russia,
 * since March 2031”. Groups within it stand in brackets.
 */
export function queryInWords(query: PassageQuery | undefined, names: QueryNames): string {
  const parts = partsOf(query);
  if (parts.length === 1) return partInWords(parts[0]!, names);
  return parts.map((part) => bracketed(part, names)).join(t('query.words.joint'));
}

/** A part of a query, as it stands on a chip. */
export function partInWords(query: PassageQuery, names: QueryNames): string {
  const clause = clauseOf(query);
  if (clause) return clauseInWords(clause, names);
  if ('not' in query) return t('query.words.not', { words: bracketed(query.not, names) });
  if ('all' in query) return groupInWords(query.all, 'and', names);
  if ('any' in query) return groupInWords(query.any, 'or', names);
  return '';
}

function groupInWords(
  parts: readonly PassageQuery[],
  joint: 'and' | 'or',
  names: QueryNames,
): string {
  if (parts.length === 0) return t(joint === 'and' ? 'query.words.all' : 'query.words.nothing');
  if (parts.length === 1) return partInWords(parts[0]!, names);
  return parts.map((part) => bracketed(part, names)).join(` ${t(`query.words.${joint}`)} `);
}

function bracketed(query: PassageQuery, names: QueryNames): string {
  const words = partInWords(query, names);
  return clauseOf(query) || 'not' in query ? words : t('query.words.bracketed', { words });
}

function clauseInWords({ kind, mode, tests }: Clause, names: QueryNames): string {
  const no = mode === 'none';
  if (kind === 'has' || kind === 'text') {
    // Lacking one of several is lacking each of them.
    const each = tests.map((test) => ownDenial(test, no));
    return listInWords(each, no || mode === 'all' ? 'and' : 'or');
  }
  const words = joinedTests(tests, mode === 'all' ? 'and' : 'or', names);
  return no ? t('query.words.not', { words }) : words;
}

function ownDenial(test: PassageTest, no: boolean): string {
  if ('text' in test) return t(no ? 'query.words.noText' : 'query.words.text', { text: test.text });
  if ('has' in test) return t(`query.${no ? 'lacks' : 'has'}.${test.has}`);
  return '';
}

/** Tests that differ only in whom they name say the rest once: “said by Russia or Ukraine”. */
function joinedTests(tests: readonly PassageTest[], joint: 'and' | 'or', names: QueryNames) {
  const groups = new Map<string, { test: PassageTest; names: string[] }>();
  for (const test of tests) {
    const [name, frame] = nameIn(test, names);
    const group = groups.get(frame);
    if (group) group.names.push(name);
    else groups.set(frame, { test, names: [name] });
  }
  const phrases = [...groups.values()].map(({ test, names: listed }) =>
    phraseOf(test, listInWords(listed, joint), names),
  );
  return listInWords(phrases, joint);
}

/** Whom or what a test names, and what else there is to it. */
function nameIn(test: PassageTest, names: QueryNames): [name: string, frame: string] {
  if ('tag' in test) {
    const { name, below } = names.tag(test.tag);
    return [name, `tag ${below && test.below !== false}`];
  }
  if ('actor' in test) {
    const { actor, ...frame } = test;
    return [names.actor(actor), `actor ${JSON.stringify(frame)}`];
  }
  if ('party' in test && test.party !== null)
    return [names.actor(test.party), `party ${test.role ?? 'speaker'}`];
  if ('publisher' in test && test.publisher !== null) return [test.publisher, 'publisher'];
  if ('coder' in test && test.coder !== null) return [test.coder, 'coder'];
  if ('link' in test) return [linkInWords(test, names), 'link'];
  return ['', JSON.stringify(test)];
}

function phraseOf(test: PassageTest, name: string, names: QueryNames): string {
  if ('tag' in test) {
    const below = test.below !== false && names.tag(test.tag).below;
    return t(below ? 'query.words.tagBelow' : 'query.words.tag', { name });
  }
  if ('actor' in test) {
    const roles = test.roles?.map((role) => t(`query.words.roles.${role}`));
    const verb = roles ? listInWords(roles, 'or') : t('query.words.roles.any');
    return t(test.members ? 'query.words.members' : 'query.words.actor', { verb, name });
  }
  if ('party' in test) {
    const role = test.role ?? 'speaker';
    return name ? t(`query.words.party.${role}`, { name }) : t(`query.words.noParty.${role}`);
  }
  if ('said' in test) return saidInWords(test.said);
  if ('month' in test) {
    if (test.month === null) return t('query.words.noDate');
    return t('query.words.month', { month: formatDate(test.month) });
  }
  if ('sources' in test) return sourcesInWords(test.sources, names);
  if ('publisher' in test)
    return name ? t('query.words.publisher', { name }) : t('query.words.noPublisher');
  if ('coder' in test) return name ? t('query.words.coder', { name }) : t('query.words.noCoder');
  if ('link' in test) return t('query.words.link', { name });
  if ('ids' in test) {
    return t('query.words.ids', { count: test.ids.length, number: formatNumber(test.ids.length) });
  }
  return oneOfFew(test);
}

function oneOfFew(test: PassageTest): string {
  const rated = (ratings: ReadonlyArray<string | null>) =>
    listInWords(
      ratings.map((rating) => rating ?? t('query.unrated')),
      'or',
    );
  if ('reliability' in test) return t('query.words.reliability', { name: rated(test.reliability) });
  if ('credibility' in test) return t('query.words.credibility', { name: rated(test.credibility) });
  if ('side' in test) {
    const name = listInWords(
      test.side.map((side) => t(`query.words.sides.${side}`)),
      'or',
    );
    return t('query.words.side', { name });
  }
  if ('state' in test) {
    return listInWords(
      test.state.map((state) => t(`query.words.states.${state}`)),
      'or',
    );
  }
  if ('status' in test) {
    const name = listInWords(
      test.status.map((status) => t(`inspector.status.${status}`)),
      'or',
    );
    return t('query.words.status', { name });
  }
  return '';
}

function saidInWords({ after, before }: Extract<PassageTest, { said: object }>['said']): string {
  const words = [
    after === undefined ? '' : t('query.words.since', { date: formatDate(after) }),
    before === undefined ? '' : t('query.words.before', { date: formatDate(before) }),
  ].filter((part) => part !== '');
  return words.length === 0 ? t('query.words.dated') : listInWords(words, 'and');
}

function sourcesInWords(ids: readonly string[], names: QueryNames): string {
  const titles = ids.map(names.source).filter((title) => title !== undefined);
  if (ids.length > 2 || titles.length < ids.length) {
    return t('query.words.sources', { count: ids.length, number: formatNumber(ids.length) });
  }
  const named = titles.map((title) => t('query.words.title', { title }));
  return t('query.words.source', { name: listInWords(named, 'or') });
}

function linkInWords(
  { link, end }: Extract<PassageTest, { link: string }>,
  names: QueryNames,
): string {
  const { near, far } = names.link(link);
  const read = end === undefined ? [near, far] : [end === 'from' ? near : far];
  const relations = [...new Set(read)].map((name) => t('query.words.relation', { name }));
  return listInWords(relations, 'or');
}
