import { z } from 'zod';
import { ActorRef } from './actor.ts';
import { PassageBrief } from './brief.ts';
import { Id } from './ids.ts';
import { PartialDate } from './partialDate.ts';
import { ConditionChange, ConditionStatus } from './passage.ts';
import { PassageQuery } from './passageQuery.ts';
import { Header } from './passageTable.ts';
import { Day } from './timeline.ts';

/** What the ledger can be grouped by: what it is about, who asks, who must act, how it stands. */
export const LedgerGroup = z.enum(['issue', 'asker', 'actor', 'status']);
export type LedgerGroup = z.infer<typeof LedgerGroup>;

/** One line of the ledger: a condition, or a demand or precondition that has none written out yet. */
export const LedgerEntry = z
  .object({
    key: z.string().meta({ description: 'The id of the condition, else of the passage.' }),
    conditionId: Id.nullable(),
    passage: PassageBrief,
    askers: z.array(ActorRef).meta({ description: 'For whom it is asked, else who asks.' }),
    requiredOf: z
      .array(ActorRef)
      .meta({ description: 'Who must act; without a condition, those it is addressed to.' }),
    action: z.string().meta({ description: 'Empty without a condition: the words stand for it.' }),
    unlocks: z.string().nullable(),
    due: PartialDate.nullable(),
    status: ConditionStatus,
    overdue: z.boolean().meta({ description: 'Open, and the last day of `due` is over.' }),
    changes: z.array(
      ConditionChange.extend({
        evidence: PassageBrief.nullable(),
      }),
    ),
    deadlocks: z.array(z.string()).meta({ description: 'Keys of the deadlocks it is part of.' }),
  })
  .meta({ id: 'LedgerEntry' });
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export const Ledger = z.object({
  total: z.number().int().meta({ description: 'Of rows: an entry in two groups is two.' }),
  entries: z.number().int().meta({ description: 'Of entries, each once.' }),
  counts: z
    .object({
      open: z.number().int(),
      met: z.number().int(),
      refused: z.number().int(),
      withdrawn: z.number().int(),
      overdue: z.number().int(),
      deadlocked: z.number().int(),
    })
    .meta({ description: 'Of what the query lets through, whatever status is asked for.' }),
  passages: Header.pick({ count: true, where: true }).meta({
    description: 'Those of all entries, and what lets exactly them through.',
  }),
  today: Day.meta({ description: 'What counts as today.' }),
  groups: z.array(Header.extend({ rows: z.number().int() })),
  rows: z.array(LedgerEntry),
});
export type Ledger = z.infer<typeof Ledger>;

/**
 * Why one thing waits for another. `link`: a cross-reference says so. `names`: who must act has said
 * that just this waits. `actor`: who must act waits for something itself, but it is not said that
 * just this does.
 */
export const WaitReason = z.enum(['link', 'names', 'actor']);
export type WaitReason = z.infer<typeof WaitReason>;

/** One hop of a circle: `of` asks something of `waitsFor`, whose own terms come next in the circle. */
export const DeadlockStep = z.object({
  of: z.array(ActorRef),
  waitsFor: z.array(ActorRef),
  total: z.number().int().meta({ description: 'Of conditions; the first of them are told.' }),
  where: PassageQuery.meta({ description: 'Lets the passages of all of them through.' }),
  conditions: z
    .array(
      z.object({
        conditionId: Id.nullable(),
        action: z.string().meta({ description: 'Empty without a condition.' }),
        unlocks: z.string().nullable(),
        passage: PassageBrief,
      }),
    )
    .min(1),
  reason: WaitReason.meta({ description: 'Why it leads to the next step; the strongest.' }),
  linkIds: z.array(Id),
});
export type DeadlockStep = z.infer<typeof DeadlockStep>;

/** A circle in which everyone waits for the next: docs/analysis/ledger.md has the exact rules. */
export const Deadlock = z
  .object({
    key: z.string().meta({ description: 'The same for the same circle.' }),
    steps: z.array(DeadlockStep).min(1),
    certain: z.boolean().meta({
      description: 'Whether at least one hop is a link or named; else actors alone close it.',
    }),
  })
  .meta({ id: 'Deadlock' });
export type Deadlock = z.infer<typeof Deadlock>;
