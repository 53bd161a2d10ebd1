import type { InputOf } from '../../db/api/contract.ts';

interface SampleSource {
  /** In the folder `sources`. */
  file: string;
  details: Omit<InputOf<'source.update'>, 'id'>;
}

/** What is known about each sample source beside its text. */
export const sources = {
  twoDelegations: {
    file: 'two-delegations-one-strait.md',
    details: {
      publisher: 'Sund Herald',
      authors: ['Mirre Olan'],
      url: 'https://sundherald.example/2031/03/03/two-delegations-one-strait',
      published: '2031-03-03',
      retrieved: '2031-03-04',
      language: 'en',
      reliability: 'B',
      credibility: '2',
      comment: 'The fullest account before the second round. Leans on the Aldovan side for colour.',
    },
  },
  writtenOffer: {
    file: 'coastal-wire-written-offer.txt',
    details: {
      publisher: 'Coastal Wire',
      url: 'https://coastalwire.example/ferry-corridor/written-offer',
      published: '2031-03-01',
      retrieved: '2031-03-04',
      language: 'en',
      reliability: 'B',
      credibility: '3',
      comment: 'The demands of the prime minister rest on three people who are not named.',
    },
  },
  readout: {
    file: 'readout-of-the-call.md',
    details: {
      publisher: 'Office of the President of Sund',
      url: 'https://president.sund.example/readouts/2031-03-03',
      published: '2031-03-03',
      retrieved: '2031-03-04',
      language: 'en',
      reliability: 'A',
      credibility: '2',
    },
  },
  pressRemarks: {
    file: 'reke-press-remarks.txt',
    details: {
      title: 'Remarks to the press by Ambassador Tomas Reke',
      publisher: 'Embassy of Norvane in Sundhaven',
      published: '2031-03-04T10:40',
      retrieved: '2031-03-04',
      language: 'en',
      reliability: 'A',
      credibility: '1',
      comment: 'An unofficial transcript, but of the recording.',
    },
  },
  firstRound: {
    file: 'first-round-in-sundhaven.md',
    details: {
      publisher: 'Sund Herald',
      authors: ['Mirre Olan', 'Teun Var'],
      url: 'https://sundherald.example/2031/02/13/eleven-sailors-no-text',
      published: '2031-02-13',
      retrieved: '2031-03-04',
      language: 'en',
      reliability: 'B',
      credibility: '2',
    },
  },
  draft: {
    file: 'chairs-draft.md',
    details: {
      publisher: 'Office of the Mediator',
      authors: ['Anselm Brandt'],
      published: '2031-03-05',
      retrieved: '2031-03-05',
      language: 'en',
      reliability: 'A',
      credibility: '2',
      comment: 'Not agreed. Given to the desk by a member of a delegation.',
    },
  },
} satisfies Record<string, SampleSource>;

export type SourceKey = keyof typeof sources;
