import type { TestNotebook } from './notebook.ts';

/** The ids of what `negotiation` makes. */
export interface Negotiation {
  courier: string;
  readout: string;
  bridge: string;
  mobilise: string;
  reply: string;
  proposal: string;
  talks: string;
}

const COURIER = `Bridge talks stall again

“The Oster bridge must open to civilians,” Mara Voss said on Monday. “Then we can talk about the rest.” She spoke after a call with Ilmar Brandt.

Brandt’s office answered that Kestria “keeps mobilising while it speaks of peace”, two people familiar with the call told the Northern Wire.

The ministry insisted that the ferry line stay closed until then.`;

const READOUT = `Readout of the call between Ms Voss and Mr Brandt

Both sides discussed the Oster bridge. Mr Brandt proposed four-way talks in Halden at the café Élysée.`;

/**
 * An invented negotiation: Kestria and Vell about a bridge. Two sources, four passages (one of two
 * spans, two that overlap), people with aliases, a reporting chain, a condition, links, an event.
 */
export async function negotiation(notebook: TestNotebook): Promise<Negotiation> {
  const { call } = notebook;
  const courier = (
    await call('source.paste', {
      title: 'Bridge talks stall',
      publisher: 'Harbour Courier',
      authors: ['Ada Lind'],
      url: 'https://courier.example/bridge?id=7&lang=en',
      published: '2031-03-04',
      language: 'en',
      text: COURIER,
    })
  ).id;
  const readout = (
    await call('source.paste', {
      title: 'Readout of the Oster call',
      publisher: 'Office of the Mediator',
      published: '2031-03',
      text: READOUT,
    })
  ).id;
  call('actor.create', {
    name: 'Mara Voss',
    kind: 'person',
    aliases: ['M. Voss', 'Foreign Minister'],
  });
  call('tag.create', { name: 'Crossings', family: 'issue' });
  const crossings = call('tag.list', { family: 'issue' }).tags[0]!.id;
  call('tag.create', { name: 'Oster bridge', family: 'issue', parentId: crossings });
  const bridge = call('passage.create', {
    sourceId: courier,
    quotes: ['The Oster bridge must open to civilians,', 'Then we can talk about the rest.'],
    tags: ['Precondition', 'Oster bridge'],
    speakers: ['Mara Voss'],
    onBehalfOf: 'Kestria',
    addressees: ['Ilmar Brandt'],
    saidOn: { date: '2031-03-03', words: 'on Monday' },
    channel: 'press conference',
    conditions: [{ requiredOf: ['Vell'], action: 'open the bridge', unlocks: 'further talks' }],
    comment: 'The same as in February.',
  }).id;
  const mobilise = call('passage.create', {
    sourceId: courier,
    quotes: ['Kestria “keeps mobilising while it speaks of peace”'],
    tags: ['Assessment', 'Mobilisation'],
    speakers: ['Ilmar Brandt'],
    onBehalfOf: ['Vell'],
    reportedBy: ['Northern Wire', 'two people familiar with the call'],
  }).id;
  const reply = call('passage.create', {
    sourceId: courier,
    quotes: ['speaks of peace”, two people familiar with the call'],
    tags: ['Fact', { name: 'check', family: 'free' }],
  }).id;
  const proposal = call('passage.create', {
    sourceId: readout,
    quotes: ['four-way talks in Halden at the café Élysée'],
    tags: ['Offer', 'Crossings'],
    speakers: ['Ilmar Brandt'],
    addressees: ['M. Voss'],
    saidOn: '2031-02',
  }).id;
  call('link.create', { from: proposal, to: bridge, type: 'responds to', note: 'the same week' });
  call('link.create', { from: mobilise, to: bridge, type: 'contradicts' });
  const talks = call('event.create', {
    title: 'First round in Halden',
    from: '2031-03-10',
    to: '2031-03-12',
    place: 'Halden',
    participants: ['Mara Voss', 'Ilmar Brandt'],
    description: 'The first meeting after the bridge was closed.',
  }).id;
  return { courier, readout, bridge, mobilise, reply, proposal, talks };
}
