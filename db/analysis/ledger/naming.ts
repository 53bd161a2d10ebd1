import type { ConditionFact, Facts } from '../../store/facts/facts.ts';
import { contentWords, wordsOf } from './contentWords.ts';
import { fold, issueFinder } from './issueFinder.ts';
import { sharedWords } from './sharedWords.ts';
import type { Term } from './terms.ts';

/** What the words of a condition name. */
interface Named {
  actionIssues: readonly number[];
  unlockedIssues: readonly number[];
  action: readonly string[];
  unlocked: readonly string[];
}

/** The ends of the hops by name from some terms to others. */
export interface NamedEnds {
  waiting: ReadonlySet<Term>;
  naming: ReadonlySet<Term>;
}

/**
 * Finds which of the terms that wait are named by what others unlock, and by which of them. Who must
 * act in the former has to be among those who ask the latter: that is for the caller to see to.
 */
export type FindNamed = (waiting: readonly Term[], others: readonly Term[]) => NamedEnds;

const NOTHING: Named = { actionIssues: [], unlockedIssues: [], action: [], unlocked: [] };

/** Naming as the tags and actors of these facts have it now. */
export function namingOf(facts: Facts): FindNamed {
  const read = reader(facts);
  return (waiting, others) => {
    const ends = { waiting: new Set<Term>(), naming: new Set<Term>() };
    const askedAbout = new Map<number, Term[]>();
    for (const term of waiting) {
      const tags = facts.sets.at(facts.tags[term.row]!);
      for (const issue of [...tags, ...read(term).actionIssues]) add(askedAbout, issue, term);
    }
    for (const term of others) {
      for (const issue of read(term).unlockedIssues) {
        const asked = askedAbout.get(issue);
        if (!asked) continue;
        ends.naming.add(term);
        for (const one of asked) ends.waiting.add(one);
        // They are all among the ends now, and need not be added again.
        asked.length = 0;
      }
    }
    sharedWords(
      waiting.map((term) => ({ words: read(term).action, owner: term })),
      others.map((term) => ({ words: read(term).unlocked, owner: term })),
      (asked, naming) => {
        ends.waiting.add(asked);
        ends.naming.add(naming);
      },
    );
    return ends;
  };
}

type Reader = (term: Term) => Named;

const readers = new WeakMap<Facts, { names: string; read: Reader }>();

/** Reads what conditions name; what was read stays known until a tag or an actor is renamed. */
function reader(facts: Facts): Reader {
  const names = JSON.stringify([
    facts.tagList.map(({ name, family, gone }) => (family === 'issue' && !gone ? name : null)),
    facts.actorList.map(({ name }) => name),
  ]);
  const kept = readers.get(facts);
  if (kept?.names === names) return kept.read;
  const read = makeReader(facts);
  readers.set(facts, { names, read });
  return read;
}

function makeReader(facts: Facts): Reader {
  const findIssues = issueFinder(facts);
  // By the condition and, since attributions change, by whose it is.
  const known = new WeakMap<ConditionFact, { of: string; named: Named }>();
  return ({ condition, relation }) => {
    if (condition === null) return NOTHING;
    const kept = known.get(condition);
    if (kept?.of === relation.key) return kept.named;
    const parties = [...relation.askers, ...relation.actors];
    const without = new Set(
      parties.flatMap((party) => wordsOf(fold(facts.actorList[party]!.name))),
    );
    const action = fold(condition.action);
    const unlocks = fold(condition.unlocks ?? '');
    const named: Named = {
      actionIssues: findIssues(action),
      unlockedIssues: findIssues(unlocks),
      action: contentWords(action, without),
      unlocked: contentWords(unlocks, without),
    };
    known.set(condition, { of: relation.key, named });
    return named;
  };
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
