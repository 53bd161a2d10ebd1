import type { Deadlock, DeadlockStep } from '../../../db/model/ledger.ts';
import { formatNumber } from '../../messages/format.ts';
import { t } from '../../messages/i18n.ts';
import { quoted } from '../../messages/quoted.ts';
import { listInWords } from '../../query/listInWords.ts';
import { shortened } from './shortened.ts';

/** How many things one step asks for are told in a sentence. */
const TOLD = 2;

/**
 * A deadlock in one sentence: “Aldova waits for Norvane (sends the crews home); Norvane waits for
 * Aldova (suspends the moratorium): neither can move before the other.” What is to be done stands as
 * it was written, which may be a verb or a noun.
 */
export function deadlockSentence({ steps }: Deadlock): string {
  const clauses = steps.map((step) =>
    t('ledger.deadlock.clause', { waits: whoWaits(step), what: whatIsAsked(step) }),
  );
  return t('ledger.deadlock.sentence', {
    clauses: clauses.join('; '),
    end: t(`ledger.deadlock.end.${endOf(steps)}`),
  });
}

/** “Aldova waits for Norvane”; for itself, where it is to move first. */
export function whoWaits(step: Pick<DeadlockStep, 'of' | 'waitsFor'>): string {
  const who = whoAsks(step);
  const whom = whoActs(step);
  const count = Math.max(1, step.of.length);
  return step.of.length > 0 && who === whom
    ? t('ledger.deadlock.waitsForItself', { count, who })
    : t('ledger.deadlock.waits', { count, who, whom });
}

/** Who asks in a step, by name. */
export function whoAsks({ of }: Pick<DeadlockStep, 'of'>): string {
  return namesOf(of);
}

/** Who must act in a step, by name. */
export function whoActs({ waitsFor }: Pick<DeadlockStep, 'waitsFor'>): string {
  return namesOf(waitsFor);
}

/** What a step asks for: what is written out, else the words that ask for it. */
function whatIsAsked({ conditions, total }: Pick<DeadlockStep, 'conditions' | 'total'>) {
  const told = conditions.slice(0, TOLD).map(askedIn);
  const more = total - told.length;
  if (more > 0) told.push(t('ledger.deadlock.more', { count: more, number: formatNumber(more) }));
  return told.join(t('ledger.deadlock.joint'));
}

/** What one condition asks for: what is written out, else the words of its passage. */
export function askedIn({ action, passage }: DeadlockStep['conditions'][number]): string {
  return action === '' ? quoted(shortened(passage.words)) : shortened(action);
}

function namesOf(actors: DeadlockStep['of']): string {
  if (actors.length === 0) return t('ledger.deadlock.somebody');
  return listInWords(
    actors.map(({ name }) => name),
    'and',
  );
}

/** Whether one stands in its own way, two in each other’s, or more in a circle. */
function endOf(steps: readonly DeadlockStep[]): 'one' | 'two' | 'more' {
  const parties = new Set(steps.map(whoAsks)).size;
  return parties === 1 ? 'one' : parties === 2 ? 'two' : 'more';
}
