import type { InputOf } from '../../db/api/contract.ts';
import type { SourceKey } from './sources.ts';

type PassageInput = Omit<InputOf<'passage.create'>, 'sourceId' | 'spans'> & { source: SourceKey };

const stance = (name: string) => ({ name, family: 'stance' as const });
const free = (name: string) => ({ name, family: 'free' as const });

/** Every passage of the sample, by a name that its links and notes use. */
export const passages = {
  // Two delegations, one strait: Sund Herald, 3 March.
  notForItsOwnSake: {
    source: 'twoDelegations',
    quotes: [
      'We both agree that a meeting cannot be held for its own sake,',
      'The crews must come home before we discuss fish.',
    ],
    tags: [stance('Position'), 'Agenda', 'Detained crews'],
    speakers: ['Ilse Marrow'],
    onBehalfOf: ['Ilse Marrow', 'Maren Osk'],
    addressees: ['Norvane'],
    saidOn: { date: '2031-03-03', words: 'on Monday' },
    channel: 'press remarks',
    evidence: [
      { kind: 'speaker', quote: 'Aldova’s foreign minister, Ilse Marrow,' },
      { kind: 'cue', quote: 'told reporters' },
    ],
    comment:
      'One quotation, broken by the reporter. “We both” speaks for Osk as well; the readout does not repeat it.',
  },
  crewsFirst: {
    source: 'twoDelegations',
    quotes: ['The crews must come home before we discuss fish.'],
    tags: [stance('Precondition'), 'Detained crews', 'Fishing moratorium'],
    speakers: ['Ilse Marrow'],
    onBehalfOf: ['Aldova'],
    addressees: ['Norvane'],
    saidOn: { date: '2031-03-03', words: 'on Monday' },
    channel: 'press remarks',
    conditions: [
      {
        requiredOf: ['Norvane'],
        action: 'sends the twenty detained sailors home',
        unlocks: 'Aldova discusses the fishing moratorium',
      },
    ],
    evidence: [
      { kind: 'speaker', quote: 'Ilse Marrow, told reporters' },
      { kind: 'cue', quote: 'must' },
    ],
    comment: 'Harder than on 12 February, when either could come first.',
  },
  onlyIf: {
    source: 'twoDelegations',
    quotes: [
      'would reopen the corridor only if Aldova withdraws its patrol boats and suspends the fishing moratorium',
    ],
    tags: [stance('Precondition'), 'Ferry corridor', 'Patrol boats', 'Fishing moratorium'],
    speakers: ['Tomas Reke'],
    onBehalfOf: ['Norvane'],
    addressees: ['Aldova'],
    saidOn: { date: '2031-03-03', words: 'on Monday' },
    reportedBy: ['Sund Herald'],
    conditions: [
      {
        requiredOf: ['Aldova'],
        action: 'withdraws its patrol boats',
        unlocks: 'Norvane reopens the ferry corridor',
      },
      {
        requiredOf: ['Aldova'],
        action: 'suspends the fishing moratorium',
        unlocks: 'Norvane reopens the ferry corridor',
      },
    ],
    evidence: [
      { kind: 'speaker', quote: 'Norvane’s ambassador in Sundhaven, Tomas Reke,' },
      { kind: 'cue', quote: 'repeated' },
      { kind: 'cue', quote: 'only if' },
    ],
  },
  offerAsReported: {
    source: 'twoDelegations',
    quotes: [
      'Aldova has already handed over a written proposal that includes joint monitoring of the corridor by a third party',
    ],
    tags: [stance('Fact'), 'Monitoring', 'Written proposals'],
    onBehalfOf: ['Aldova'],
    addressees: ['Norvane'],
    reportedBy: ['Sund Herald', 'Coastal Wire'],
    evidence: [{ kind: 'cue', quote: 'According to the Coastal Wire' }],
  },
  memorandumFirst: {
    source: 'twoDelegations',
    quotes: [
      'Aldova is ready for Thursday but insists that Norvane share its memorandum on the corridor ahead of the meeting',
    ],
    tags: [stance('Demand'), 'Written proposals', 'Agenda'],
    speakers: ['Edda Voss'],
    onBehalfOf: ['Aldova'],
    addressees: ['Norvane'],
    saidOn: { date: '2031-03-02', words: 'on 2 March' },
    reportedBy: ['Sund Herald'],
    conditions: [
      {
        requiredOf: ['Norvane'],
        action: 'shares its memorandum on the corridor before the meeting',
        unlocks: 'Aldova attends a meeting that it calls meaningful',
      },
    ],
    evidence: [
      { kind: 'speaker', quote: 'Marrow’s chief of staff, Edda Voss,' },
      { kind: 'cue', quote: 'insists' },
    ],
  },
  emptyFolder: {
    source: 'twoDelegations',
    quotes: ['Nobody can negotiate with an empty folder,'],
    tags: [stance('Assessment'), 'Written proposals'],
    speakers: ['Voss'],
    addressees: ['Norvane'],
    saidOn: { date: '2031-03-02', words: 'on 2 March' },
    evidence: [{ kind: 'speaker', quote: 'she said' }],
  },
  pointless: {
    source: 'twoDelegations',
    quotes: ['doing everything to make Thursday pointless'],
    tags: [stance('Assessment'), 'Second round'],
    speakers: ['Pavel Dorn'],
    onBehalfOf: ['Aldova'],
    addressees: ['Norvane'],
    saidOn: { date: '2031-03-03', words: 'Earlier in the day' },
    reportedBy: ['Sund Herald'],
    evidence: [
      { kind: 'speaker', quote: 'an adviser to Marrow, Pavel Dorn,' },
      { kind: 'cue', quote: 'had said' },
    ],
    comment:
      '“Earlier in the day” follows a sentence about 2 March. Reke says “yesterday” on the 4th, so it was the 3rd.',
  },
  fourWay: {
    source: 'twoDelegations',
    quotes: [
      'a four-way format in which Aldova and Norvane would be joined by Sund and by Kelmark',
    ],
    tags: [stance('Offer'), 'Format of the talks'],
    speakers: ['Ilse Marrow', 'Maren Osk'],
    addressees: ['Norvane', 'Kelmark'],
    saidOn: { date: '2031-03-03', words: 'During the call' },
    reportedBy: ['Sund Herald'],
    evidence: [
      { kind: 'speaker', quote: 'Marrow and Osk' },
      { kind: 'cue', quote: 'discussed' },
    ],
  },
  onlyResult: {
    source: 'twoDelegations',
    quotes: ['The exchange was a real result, and so far it is the only one,'],
    tags: [stance('Assessment'), 'Detained crews', 'First round'],
    speakers: ['Ilse Marrow'],
    evidence: [{ kind: 'speaker', quote: 'Marrow said' }],
  },
  noOtherWay: {
    source: 'twoDelegations',
    quotes: [
      'the sailors can travel only once the ferries run again',
      'there is no other safe way across in winter',
    ],
    tags: [stance('Precondition'), 'Detained crews', 'Ferry corridor'],
    speakers: ['Harbour Prosecutor of Kesterholm'],
    onBehalfOf: ['Norvane'],
    addressees: ['Aldova'],
    saidOn: { date: '2031-03-02', words: 'on 2 March' },
    channel: 'written statement',
    reportedBy: ['Sund Herald'],
    conditions: [
      {
        requiredOf: ['Norvane'],
        action: 'reopens the ferry corridor',
        unlocks: 'Norvane sends the detained sailors home',
      },
    ],
    evidence: [
      { kind: 'speaker', quote: 'The harbour prosecutor in Kesterholm' },
      { kind: 'cue', quote: 'wrote' },
    ],
    comment: 'Closes the circle: crews → ferry → moratorium → crews.',
  },
  eachWaiting: {
    source: 'twoDelegations',
    quotes: [
      'The fish wait for the crews, the crews wait for the ferry, and the ferry waits for the fish.',
    ],
    tags: [stance('Assessment'), free('Circle')],
    speakers: ['Sund Herald'],
  },

  // Written offer: Coastal Wire, 1 March.
  ownProposalShared: {
    source: 'writtenOffer',
    quotes: [
      'Aldova has already shared its own proposal for the ferry corridor with Norvane, which includes joint monitoring of the crossing by a third party',
    ],
    tags: [stance('Fact'), 'Written proposals', 'Monitoring'],
    speakers: ['Oda Vestrin'],
    onBehalfOf: ['Aldova'],
    addressees: ['Norvane'],
    saidOn: { date: '2031-02-28', words: 'on 28 February' },
    channel: 'telephone interview',
    reportedBy: ['Coastal Wire'],
    evidence: [
      { kind: 'speaker', quote: 'Transport Minister Oda Vestrin' },
      { kind: 'cue', quote: 'said on 28 February' },
    ],
  },
  waitingForTheirs: {
    source: 'writtenOffer',
    quotes: ['Our paper has been on their table since Thursday. We are still waiting for theirs,'],
    tags: [stance('Demand'), 'Written proposals'],
    speakers: ['Vestrin'],
    addressees: ['Norvane'],
    saidOn: '2031-02-28',
    channel: 'telephone interview',
    reportedBy: ['Coastal Wire'],
  },
  twoCrossings: {
    source: 'writtenOffer',
    quotes: [
      'two crossings a day under the flag of Sund, inspection of cargo in both ports and observers on board',
    ],
    tags: [stance('Offer'), 'Ferry corridor', 'Monitoring'],
    speakers: ['Aldova'],
    addressees: ['Norvane'],
    saidOn: { date: '2031-02-27', words: 'since Thursday' },
    channel: 'written proposal',
    reportedBy: ['Coastal Wire'],
  },
  behindTwelveMiles: {
    source: 'writtenOffer',
    quotes: [
      'bring Aldova\'s patrol boats back behind the twelve-mile line "for as long as observers are on station"',
    ],
    tags: [stance('Offer'), 'Patrol boats', 'Monitoring'],
    speakers: ['Aldova'],
    addressees: ['Norvane'],
    saidOn: '2031-02-27',
    channel: 'written proposal',
    reportedBy: ['Coastal Wire'],
    conditions: [
      {
        requiredOf: ['Safira'],
        action: 'has observers on station',
        unlocks: 'Aldova keeps its patrol boats behind the twelve-mile line',
      },
    ],
  },
  pledgeFromLeague: {
    source: 'writtenOffer',
    quotes: ['a written pledge from the Straits League not to extend its patrol zone'],
    tags: [stance('Demand'), 'Patrol zone'],
    speakers: ['Harald Kesten'],
    onBehalfOf: ['Norvane'],
    addressees: ['Straits League'],
    reportedBy: ['Coastal Wire', 'Unnamed sources of the Coastal Wire'],
    evidence: [
      { kind: 'speaker', quote: "Prime Minister Harald Kesten's" },
      { kind: 'cue', quote: 'broader demands include' },
    ],
    comment: 'Second hand: three people “familiar with the talks”. Reke would not confirm it.',
  },
  liftPortFees: {
    source: 'writtenOffer',
    quotes: ['the lifting of port fees that the Littoral Union imposed in December'],
    tags: [stance('Demand'), 'Port fees'],
    speakers: ['Harald Kesten'],
    onBehalfOf: ['Norvane'],
    addressees: ['Littoral Union'],
    reportedBy: ['Coastal Wire', 'Unnamed sources of the Coastal Wire'],
    evidence: [{ kind: 'cue', quote: 'broader demands include' }],
  },
  fishingRights: {
    source: 'writtenOffer',
    quotes: ["recognition by Aldova of Norvane's historic fishing rights"],
    tags: [stance('Demand'), 'Fishing moratorium'],
    speakers: ['Harald Kesten'],
    onBehalfOf: ['Norvane'],
    addressees: ['Aldova'],
    reportedBy: ['Coastal Wire', 'Unnamed sources of the Coastal Wire'],
    evidence: [{ kind: 'cue', quote: 'broader demands include' }],
  },
  notNegotiable: {
    source: 'writtenOffer',
    quotes: ["Port fees are not part of anybody's negotiation,"],
    tags: [stance('Refusal'), 'Port fees'],
    speakers: ['Jonna Verhal'],
    onBehalfOf: ['Littoral Union'],
    addressees: ['Norvane'],
    reportedBy: ['Coastal Wire'],
    evidence: [{ kind: 'speaker', quote: 'a spokesperson for the Littoral Union, Jonna Verhal,' }],
  },
  askedTwice: {
    source: 'writtenOffer',
    quotes: ['We go where we are invited, and only where both invite us,'],
    tags: [stance('Precondition'), 'Format of the talks'],
    speakers: ['Rasmus Thiel'],
    onBehalfOf: ['Kelmark'],
    addressees: ['Aldova', 'Norvane'],
    saidOn: { date: '2031-02-27', words: 'on 27 February' },
    reportedBy: ['Coastal Wire'],
    conditions: [
      {
        requiredOf: ['Aldova', 'Norvane'],
        action: 'both invite Kelmark',
        unlocks: 'Kelmark joins the talks',
      },
    ],
  },
  boatsInCorridor: {
    source: 'writtenOffer',
    quotes: ['لا معنى للمراقبة ما دامت الزوارق في الممر'],
    tags: [stance('Position'), 'Monitoring', 'Patrol boats'],
    speakers: ['Layla Haddan'],
    onBehalfOf: ['Safira'],
    addressees: ['Aldova', 'Norvane'],
    saidOn: { date: '2031-03-01', words: 'on 1 March' },
    channel: 'written statement',
    reportedBy: ['Coastal Wire'],
    comment: 'In the original. The embassy’s translation stands beside it in the text.',
  },
  corridorClosed: {
    source: 'writtenOffer',
    quotes: ['Norvane closed the corridor in November'],
    tags: [stance('Fact'), 'Ferry corridor'],
    speakers: ['Coastal Wire'],
  },

  // Readout of the call: 3 March.
  lostWeek: {
    source: 'readout',
    quotes: ['resume “without another lost week”'],
    tags: [stance('Demand'), 'Second round'],
    speakers: ['Maren Osk'],
    onBehalfOf: ['Sund'],
    addressees: ['Aldova', 'Norvane'],
    saidOn: { date: '2031-03-03', words: 'this afternoon' },
    channel: 'readout',
    reportedBy: ['Office of the President of Sund'],
    evidence: [
      { kind: 'speaker', quote: { exact: 'The President', suffix: ' called on' } },
      { kind: 'cue', quote: 'called on' },
    ],
  },
  oneTable: {
    source: 'readout',
    quotes: [
      'Discussing the crews and the corridor at one table, in the second round planned in Sundhaven, will open the way to an agreement,',
    ],
    tags: [stance('Position'), 'Agenda', 'Second round'],
    speakers: ['Maren Osk'],
    onBehalfOf: ['Sund'],
    addressees: ['Aldova', 'Norvane'],
    saidOn: '2031-03-03',
    channel: 'readout',
    reportedBy: ['Office of the President of Sund'],
    comment: '“At one table” sits badly with “crews before fish”.',
  },
  presentItsOwn: {
    source: 'readout',
    quotes: ['asked Norvane to present its own before the delegations meet'],
    tags: [stance('Demand'), 'Written proposals'],
    speakers: ['Maren Osk'],
    onBehalfOf: ['Sund'],
    addressees: ['Norvane'],
    saidOn: '2031-03-03',
    channel: 'readout',
    reportedBy: ['Office of the President of Sund'],
  },
  fourWayProposed: {
    source: 'readout',
    quotes: [
      'proposed that the talks continue in a four-way format of Aldova, Norvane, Sund and Kelmark, should the second round not end with a text',
    ],
    tags: [stance('Offer'), 'Format of the talks'],
    speakers: ['Maren Osk'],
    onBehalfOf: ['Sund'],
    addressees: ['Aldova', 'Norvane', 'Kelmark'],
    saidOn: '2031-03-03',
    channel: 'readout',
    reportedBy: ['Office of the President of Sund'],
  },

  // Press remarks of the ambassador: 4 March.
  withFullMandate: {
    source: 'pressRemarks',
    quotes: [
      "Our delegation will be in Sundhaven on Thursday at ten o'clock, with a full mandate.",
    ],
    tags: [stance('Commitment'), 'Second round'],
    speakers: ['Ambassador Reke'],
    onBehalfOf: ['Norvane'],
    addressees: ['Aldova', 'Sund'],
    saidOn: { date: '2031-03-04T10:40', words: '4 March 2031, 10:40' },
    channel: 'press remarks',
  },
  notAProposal: {
    source: 'pressRemarks',
    quotes: [
      'We have received four pages that speak of observers and flags and do not contain the word "fish". I would not call that a proposal.',
    ],
    tags: [stance('Assessment'), 'Written proposals', 'Fishing moratorium'],
    speakers: ['Tomas Reke'],
    onBehalfOf: ['Norvane'],
    addressees: ['Aldova'],
    saidOn: '2031-03-04T10:40',
    channel: 'press remarks',
  },
  memorandumTonight: {
    source: 'pressRemarks',
    quotes: ['Our memorandum will be in the hands of the Mediator tonight.'],
    tags: [stance('Commitment'), 'Written proposals'],
    speakers: ['Tomas Reke'],
    onBehalfOf: ['Norvane'],
    addressees: ['Office of the Mediator'],
    saidOn: '2031-03-04T10:40',
    channel: 'press remarks',
  },
  portAtNight: {
    source: 'pressRemarks',
    quotes: [
      'If the patrol boats stay in port at night, that is enough for us to let the first ferry sail.',
    ],
    tags: [stance('Precondition'), 'Patrol boats', 'Ferry corridor'],
    speakers: ['Tomas Reke'],
    onBehalfOf: ['Norvane'],
    addressees: ['Aldova'],
    saidOn: '2031-03-04T10:40',
    channel: 'press remarks',
    conditions: [
      {
        requiredOf: ['Aldova'],
        action: 'keeps its patrol boats in port at night',
        unlocks: 'Norvane lets the first ferry sail',
      },
    ],
    comment: 'The moratorium is no longer named, and “withdraws” has become “at night”.',
  },
  notUnderAFee: {
    source: 'pressRemarks',
    quotes: ['Norvane will not sign under a fee.'],
    tags: [stance('Refusal'), 'Port fees'],
    speakers: ['Harald Kesten'],
    onBehalfOf: ['Norvane'],
    addressees: ['Littoral Union'],
    saidOn: { date: '2031-01', words: 'in parliament in January' },
    channel: 'parliament',
    reportedBy: ['Tomas Reke'],
    evidence: [
      { kind: 'cue', quote: 'What the Prime Minister said in parliament in January stands' },
    ],
  },
  twoChairs: {
    source: 'pressRemarks',
    quotes: ['we came here to speak to Aldova, and two chairs are enough for that'],
    tags: [stance('Refusal'), 'Format of the talks'],
    speakers: ['Tomas Reke'],
    onBehalfOf: ['Norvane'],
    addressees: ['Sund', 'Kelmark'],
    saidOn: '2031-03-04T10:40',
    channel: 'press remarks',
  },
  firstFerryHome: {
    source: 'pressRemarks',
    quotes: ['Home by the first ferry 🚢'],
    tags: [stance('Position'), 'Detained crews'],
    addressees: ['Aldova', 'Norvane'],
    saidOn: { date: '2031-03-03', words: 'last night' },
    channel: 'social media',
    reportedBy: ['Tomas Reke'],
    evidence: [
      { kind: 'speaker', quote: { exact: 'They', suffix: ' posted' } },
      { kind: 'cue', quote: 'posted a picture' },
    ],
    comment: 'The sailors. Nobody is named, so no actor is given.',
  },

  // Eleven sailors, no text: Sund Herald, 13 February.
  peopleNotWater: {
    source: 'firstRound',
    quotes: ['They have agreed on people and not yet on water,'],
    tags: [stance('Assessment'), 'First round'],
    speakers: ['Anselm Brandt'],
    saidOn: { date: '2031-02-12T21:00~', words: 'Around nine in the evening' },
    reportedBy: ['Sund Herald'],
  },
  elevenExchanged: {
    source: 'firstRound',
    quotes: [
      'eleven sailors, seven of them Aldovan and four Norvanian, were exchanged at the northern gate of the port',
    ],
    tags: [stance('Fact'), 'Detained crews', 'First round'],
    speakers: ['Sund Herald'],
  },
  eitherFirst: {
    source: 'firstRound',
    quotes: [
      'fish and crews could be discussed on the same day',
      'I do not mind which of the two comes first.',
    ],
    tags: [stance('Position'), 'Detained crews', 'Fishing moratorium', 'Agenda'],
    speakers: ['Ilse Marrow'],
    onBehalfOf: ['Aldova'],
    addressees: ['Norvane'],
    saidOn: { date: '2031-02-12', words: 'before the sitting' },
    channel: 'interview',
    reportedBy: ['Sund Herald'],
  },
  lastPatrolBoat: {
    source: 'firstRound',
    quotes: ['The corridor stays closed until the last patrol boat has left the strait,'],
    tags: [stance('Precondition'), 'Ferry corridor', 'Patrol boats'],
    speakers: ['Tomas Reke'],
    onBehalfOf: ['Norvane'],
    addressees: ['Aldova'],
    saidOn: '2031-02-12',
    channel: 'press remarks',
    reportedBy: ['Sund Herald'],
    conditions: [
      {
        requiredOf: ['Aldova'],
        action: 'withdraws the last patrol boat from the strait',
        unlocks: 'Norvane reopens the ferry corridor',
      },
    ],
  },

  // Chair's draft: 5 March.
  memorandumArrived: {
    source: 'draft',
    quotes: [
      'the memorandum of Norvane reached his office on 4 March at 21:15 and was passed to Aldova within the hour',
    ],
    tags: [stance('Fact'), 'Written proposals'],
    speakers: ['the Mediator'],
    onBehalfOf: ['Office of the Mediator'],
    addressees: ['Aldova', 'Norvane'],
    saidOn: '2031-03-05',
    channel: 'draft text',
  },
  boatsSleep: {
    source: 'draft',
    quotes: ['The boats sleep, the ferry sails, the crews are on it.'],
    tags: [stance('Offer'), 'Patrol boats', 'Ferry corridor', 'Detained crews', free('Circle')],
    speakers: ['Brandt'],
    onBehalfOf: ['Office of the Mediator'],
    addressees: ['Aldova', 'Norvane'],
    saidOn: '2031-03-05',
    channel: 'draft text',
  },
  articleTwoAccepted: {
    source: 'draft',
    quotes: [
      'The delegation of Aldova told the Mediator on 5 March that it can accept Article 2 without the words in brackets.',
    ],
    tags: [stance('Commitment'), 'Patrol boats'],
    speakers: ['Aldova'],
    addressees: ['Office of the Mediator', 'Norvane'],
    saidOn: { date: '2031-03-05', words: 'on 5 March' },
    reportedBy: ['Anselm Brandt'],
  },
} satisfies Record<string, PassageInput>;

export type PassageKey = keyof typeof passages;
