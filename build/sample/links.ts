import type { EventKey } from './events.ts';
import type { NoteKey } from './notes.ts';
import type { PassageKey } from './passages.ts';
import type { SourceKey } from './sources.ts';

/** A passage by its name, or anything else by its kind and name. */
export type LinkEndKey =
  PassageKey | `event:${EventKey}` | `source:${SourceKey}` | `note:${NoteKey}`;

/** From, relation, to, and a note where it needs one. */
type SampleLink = readonly [LinkEndKey, string, LinkEndKey, note?: string];

export const links: readonly SampleLink[] = [
  // Each side waits for another: a circle of preconditions.
  [
    'crewsFirst',
    'is condition for',
    'onlyIf',
    'No talk of the moratorium before the crews are home.',
  ],
  ['onlyIf', 'is condition for', 'noOtherWay', 'No ferry before the moratorium is suspended.'],
  ['noOtherWay', 'is condition for', 'crewsFirst', 'No way home before the ferry runs.'],
  ['askedTwice', 'is condition for', 'fourWayProposed'],

  // Drift: the same speaker, later, with other words.
  ['crewsFirst', 'revises', 'eitherFirst', 'From “either first” to “crews first” in three weeks.'],
  ['onlyIf', 'revises', 'lastPatrolBoat', 'The moratorium is new.'],
  [
    'portAtNight',
    'revises',
    'onlyIf',
    '“Withdraws” has become “at night”; the moratorium is gone.',
  ],

  ['onlyIf', 'contradicts', 'crewsFirst', 'Each puts the other’s step first.'],
  ['notAProposal', 'contradicts', 'ownProposalShared'],
  ['oneTable', 'contradicts', 'crewsFirst', '“At one table” against “before”.'],
  ['boatsInCorridor', 'contradicts', 'behindTwelveMiles'],

  ['offerAsReported', 'restates', 'ownProposalShared', 'Without the name of the minister.'],
  ['memorandumFirst', 'restates', 'waitingForTheirs'],
  ['notForItsOwnSake', 'elaborates', 'memorandumFirst'],

  ['notAProposal', 'responds to', 'emptyFolder'],
  ['memorandumTonight', 'responds to', 'memorandumFirst'],
  ['withFullMandate', 'responds to', 'pointless'],
  ['twoChairs', 'responds to', 'fourWayProposed'],
  ['notNegotiable', 'responds to', 'liftPortFees'],
  ['articleTwoAccepted', 'responds to', 'portAtNight'],
  ['boatsSleep', 'responds to', 'noOtherWay', 'One crossing as the first step of both.'],

  ['memorandumArrived', 'supports', 'memorandumTonight'],
  ['notUnderAFee', 'supports', 'liftPortFees', 'The only trace of the demand under a name.'],
  ['presentItsOwn', 'supports', 'memorandumFirst'],
  ['elevenExchanged', 'supports', 'onlyResult'],

  ['fourWayProposed', 'elaborates', 'fourWay'],
  ['twoCrossings', 'elaborates', 'ownProposalShared'],
  ['elevenExchanged', 'elaborates', 'event:firstRound'],
  ['corridorClosed', 'elaborates', 'event:closing'],
  ['source:readout', 'elaborates', 'event:call'],
  ['note:brief', 'elaborates', 'event:secondRound'],
];
