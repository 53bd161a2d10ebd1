/**
 * The blocks of `tests/fixtures/office/harbour-readout.md`, below its title: what every office format
 * that it was converted into must hold, as `blockLines` writes them.
 */
export const HARBOUR_READOUT = [
  'paragraph: Ilse Marrow',
  'paragraph: 2031-04-17',
  'paragraph: The envoys of Aldova and Norvane met in Sundhaven on Thursday.[1] They agreed on ' +
    'nothing, said the harbour master, but “the coffee was hot”.',
  'heading2: Demands',
  'listItem1: 1. The crews of both ferries come home.',
  'listItem1: 2. The corridor opens:',
  'listItem2: by day, for fishing boats',
  'listItem2: by night, for ferries',
  'listItem1: 3. Neither side inspects the other’s cargo.',
  'quote: We will come to the next round only if the crews are on the quay.',
  'paragraph: Ferry Road 1\nSundhaven\nAldova',
  'heading2: Who asked for what',
  'caption: Demands after the first day',
  'table: Side | Demand | Deadline\nAldova | crews | 3 May\nNorvane | safe corridor |',
  'paragraph: Words in other scripts: Паром вернётся, العبّارة, 渡し船 🚢.',
  'paragraph: [1] In the old customs house, which has no heating.',
];
