import type { InputOf } from '../../db/api/contract.ts';

/** The events of the sample, by a name that its links use. */
export const events = {
  closing: {
    title: 'Norvane closes the ferry corridor',
    from: '2030-11',
    place: 'The strait',
    participants: ['Norvane'],
    description: 'A month after Aldova declared the fishing moratorium.',
  },
  seizure: {
    title: 'Two Aldovan trawlers are brought to Kesterholm',
    from: '2031-01~',
    place: 'Kesterholm',
    participants: ['Norvane'],
  },
  firstRound: {
    title: 'First round of direct talks',
    from: '2031-02-12',
    place: 'Sundhaven, customs hall',
    participants: ['Aldova', 'Norvane', 'Office of the Mediator'],
    description: 'Seven hours. No text; eleven sailors exchanged the same evening.',
  },
  call: {
    title: 'Call between Osk and Marrow',
    from: '2031-03-03',
    participants: ['Maren Osk', 'Ilse Marrow'],
  },
  visit: {
    title: 'The Mediator visits the detained crews',
    from: '2031-03-04',
    place: 'Kesterholm',
    participants: ['Anselm Brandt'],
  },
  secondRound: {
    title: 'Second round of direct talks',
    from: '2031-03-06T10:00',
    to: '2031-03-07',
    place: 'Sundhaven, customs hall',
    participants: ['Aldova', 'Norvane', 'Office of the Mediator'],
  },
} satisfies Record<string, InputOf<'event.create'>>;

export type EventKey = keyof typeof events;
