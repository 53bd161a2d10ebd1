import type { StarterCodebook } from './starter.ts';

/**
 * Parley's own codebook: what parties do with words in a negotiation, and what negotiations over a
 * conflict are about. The first eight stances are those of a new notebook, with rules for their use.
 */
export const negotiation: StarterCodebook = {
  id: 'negotiation',
  title: 'Negotiation stances and issues',
  description:
    'What parties do with words (demand, offer, refuse, threaten …) and what talks over a conflict are about, each with rules for when to use it and when not. Written for Parley.',
  families: [
    {
      family: 'stance',
      tags: [
        {
          name: 'Position',
          about: 'What a party holds to be so, or wants.',
          whenToUse:
            'The speaker says where they stand on a matter without asking anyone to act: “The corridor is ours to administer.”',
          whenNot:
            'Somebody is asked to act (Demand), or the speaker says what they would do (Offer, Commitment).',
          stance: { color: 'blue', letter: 'P', key: '1', side: 'open' },
        },
        {
          name: 'Demand',
          about: 'What a party asks another to do.',
          whenToUse: 'Another party could fulfil it by acting, now or at a stated time.',
          whenNot:
            'Something else is made to wait for it: then it is a Precondition. A wish addressed to nobody is a Position.',
          stance: { color: 'orange', letter: 'D', key: '2', side: 'open' },
        },
        {
          name: 'Precondition',
          about: 'What must happen before something else can.',
          whenToUse:
            'Two things are named, and the second is said to wait for the first: “only if”, “not before”, “once … then”. Write the condition out, with who must act.',
          whenNot:
            'The second thing is only hoped for, or the order of an agenda is described without making one wait for the other.',
          stance: { color: 'violet', letter: 'C', key: '3', side: 'open' },
        },
        {
          name: 'Offer',
          about: 'What a party says it would give.',
          whenToUse: 'The speaker names something of their own that the other side could have.',
          whenNot:
            'It is promised without waiting for an answer (Commitment), or is only owed if the other side moves first (Precondition).',
          stance: { color: 'green', letter: 'O', key: '4', side: 'for' },
        },
        {
          name: 'Commitment',
          about: 'What a party binds itself to.',
          whenToUse:
            'The speaker says what they will do, or have agreed to do, and could be held to it.',
          whenNot:
            'It has been done already (Fact), or depends on the other side (Offer, Precondition).',
          stance: { color: 'teal', letter: 'M', key: '5', side: 'for' },
        },
        {
          name: 'Refusal',
          about: 'What a party will not do or accept.',
          whenToUse: 'A proposal, a demand or an offer is turned down, wholly or in a named part.',
          whenNot: 'The answer is put off, or the proposal is only criticised (Assessment).',
          stance: { color: 'red', letter: 'R', key: '6', side: 'against' },
        },
        {
          name: 'Assessment',
          about: 'How someone judges a situation or another party.',
          whenToUse:
            'Praise, blame, hope, doubt, a forecast; who judges and what is judged can be named.',
          whenNot: 'The judgement carries a will of its own: then code what is wanted.',
          stance: { color: 'gold', letter: 'A', key: '7', side: 'none' },
        },
        {
          name: 'Fact',
          about: 'What is reported to have happened.',
          whenToUse:
            'An event, a number, a meeting, as somebody reports it. Whether it is true is another matter.',
          whenNot: 'It is still to come, or it is told to blame somebody (Assessment).',
          stance: { color: 'grey', letter: 'F', key: '8', side: 'none' },
        },
        {
          name: 'Threat',
          about: 'What a party says it will do to another’s cost, unless it gets its way.',
          whenToUse:
            'A harm is named that the speaker could do, and what would avert it is named or plain.',
          whenNot:
            'A harm is foretold that is not the speaker’s to do (Assessment: a warning), or something good is withheld (Precondition).',
          stance: { color: 'brown', letter: 'T', key: '9', side: 'against' },
        },
        {
          name: 'Concession',
          about: 'A step back from what the party held or demanded before.',
          whenToUse: 'An earlier passage shows the harder line; link the two with “revises”.',
          whenNot: 'Nothing earlier is known: then it is an Offer or a Commitment.',
          stance: { color: 'pink', letter: 'N', key: 'Shift+1', side: 'for' },
        },
        {
          name: 'Proposal of procedure',
          about: 'How, where, when and with whom to talk.',
          whenToUse: 'Format, agenda, place, date, mediator or the order of topics is proposed.',
          whenNot: 'Coming to the talks at all is made conditional (Precondition).',
          stance: { color: 'blue', letter: 'S', key: 'Shift+2', side: 'open' },
        },
        {
          name: 'Question',
          about: 'What a party asks to be told or made clear.',
          whenToUse: 'An answer is expected from a party that can be named.',
          whenNot: 'The question is rhetorical: code what it asserts.',
          stance: { color: 'grey', letter: 'Q', key: 'Shift+3', side: 'none' },
        },
      ],
    },
    {
      family: 'issue',
      tags: [
        {
          name: 'Ending the fighting',
          about: 'Whether, when and how force is no longer used.',
          below: [
            {
              name: 'Ceasefire',
              about: 'A halt of fighting: its beginning, length, area and exceptions.',
            },
            {
              name: 'Withdrawal of forces',
              about: 'Which troops and weapons leave which place, and by when.',
            },
            {
              name: 'Mobilisation and arms supplies',
              about: 'Calling up, arming and supplying forces, and halting that.',
            },
            {
              name: 'Monitoring and verification',
              about:
                'Who watches that what was agreed is kept, with what access, and what follows a breach.',
            },
            {
              name: 'Disarmament and limits on forces',
              about: 'Numbers and kinds of forces and weapons that are allowed.',
            },
            {
              name: 'Mines and unexploded ordnance',
              about: 'Marking and clearing what can still kill.',
            },
          ],
        },
        {
          name: 'People',
          about: 'What becomes of those whom the conflict has touched.',
          below: [
            {
              name: 'Prisoners and detainees',
              about: 'Exchange, release and treatment of those who are held.',
            },
            { name: 'Missing and dead', about: 'Search, identification and return.' },
            {
              name: 'Humanitarian access',
              about: 'Corridors, convoys, pauses, and the safety of those who help.',
            },
            { name: 'Return of the displaced', about: 'Going home, homes and property.' },
            {
              name: 'Children and families',
              about: 'Reunion of families; children who were taken away.',
            },
            {
              name: 'Minorities and language',
              about: 'Rights of groups to their language, schools and faith.',
            },
          ],
        },
        {
          name: 'Territory and borders',
          about: 'To whom land and water belong, and who may cross where.',
          below: [
            {
              name: 'Status of disputed areas',
              about: 'Sovereignty, autonomy, interim administration, a vote.',
            },
            {
              name: 'Borders and crossing points',
              about: 'Where lines run, and who passes them how.',
            },
            {
              name: 'Waters and passage',
              about: 'Straits, ports, rivers, fishing, and freedom of navigation.',
            },
          ],
        },
        {
          name: 'Security arrangements',
          about: 'What shall keep the parties safe from each other afterwards.',
          below: [
            { name: 'Guarantees', about: 'Who promises to step in, when, and with what.' },
            {
              name: 'Alliances and neutrality',
              about: 'Joining, leaving or staying out of alliances; bases.',
            },
            {
              name: 'Peacekeeping',
              about: 'Forces or observers of others on the ground: mandate and make-up.',
            },
            {
              name: 'Confidence building',
              about: 'Hotlines, notice of exercises, contacts between commanders.',
            },
          ],
        },
        {
          name: 'Economy and reconstruction',
          about: 'What is paid, lifted, repaired and traded.',
          below: [
            { name: 'Sanctions', about: 'Imposing, easing and lifting them; frozen assets.' },
            {
              name: 'Compensation and reconstruction',
              about: 'Who pays for damage, and how rebuilding is run.',
            },
            {
              name: 'Energy and infrastructure',
              about: 'Plants, lines, pipes, dams: safety, repair, shares.',
            },
            { name: 'Trade and transit', about: 'Goods, tariffs, routes and fees.' },
          ],
        },
        {
          name: 'Justice and politics',
          about: 'How the past is dealt with, and who governs.',
          below: [
            { name: 'Accountability', about: 'Trials, amnesties, inquiries, truth.' },
            {
              name: 'Constitution and power sharing',
              about: 'Who governs by what rules; federal and local powers.',
            },
            { name: 'Elections', about: 'When, where and under whose eyes there is a vote.' },
            {
              name: 'Recognition and relations',
              about: 'Recognising a state or a government; embassies.',
            },
          ],
        },
        {
          name: 'The talks themselves',
          about: 'How the negotiation is held, as far as it is disputed.',
          below: [
            {
              name: 'Format and participants',
              about: 'Who sits at the table, at what level, with whom in the room.',
            },
            { name: 'Agenda and order', about: 'What is spoken of, and what comes first.' },
            { name: 'Mediation and venue', about: 'Who mediates, and where.' },
            { name: 'Documents', about: 'Drafts and memoranda: who hands over what, and when.' },
            { name: 'Confidentiality and media', about: 'What is said outside, and leaks.' },
          ],
        },
      ],
    },
  ],
};
