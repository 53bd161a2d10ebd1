import type { Call } from '../call.ts';

const MINISTRY =
  'Federal Ministry for Maritime Affairs, Fisheries, Coastal Protection and Relations with the Straits League of the Republic of Aldova';
const REPORTER =
  'Unnamed officials of the Secretariat of the Permanent Conference on the Freedom of Navigation';
const ISSUE =
  'Reopening of the ferry corridor between Sundhaven and Kesterholm outside of the winter months';
const UNBROKEN = 'Fischereimoratoriumsaussetzungsverhandlungsprotokollentwurfsfassung';

/** Names, titles and words that are longer than any layout likes, one of them without a blank. */
export async function makeLong(call: Call): Promise<void> {
  const { id: sourceId } = await call('source.paste', {
    title: `Communiqué of the ${MINISTRY} on the occasion of the resumption of the direct talks on the ${UNBROKEN}`,
    publisher: `Press and Information Office of the ${MINISTRY}`,
    authors: [REPORTER, MINISTRY, 'Someone with an ordinary name'],
    url: `https://communiques.example/archive/2031/03/${UNBROKEN}/${UNBROKEN}?language=en&version=final-of-the-final`,
    published: '2031-03-04',
    language: 'en',
    text: `The ministry insists that the ${UNBROKEN} be published before anybody sits down to anything at all.

It adds that the corridor will be reopened only if all of the conditions named in the annexes A to Q are met.

https://communiques.example/archive/2031/03/${UNBROKEN}/${UNBROKEN}/${UNBROKEN}`,
  });
  const demand = call('passage.create', {
    sourceId,
    quotes: [`the ${UNBROKEN} be published before anybody sits down`],
    tags: [{ name: 'Demand', family: 'stance' }, ISSUE, UNBROKEN],
    speakers: [MINISTRY, REPORTER],
    onBehalfOf: [MINISTRY],
    addressees: [UNBROKEN, MINISTRY],
    reportedBy: [REPORTER, MINISTRY],
    channel: `a statement read out on the steps of the ${MINISTRY}`,
    saidOn: { date: '2031-03-04', words: 'on the day before the day before the meeting' },
    comment: `${UNBROKEN} is not a word that anybody says.`,
    conditions: [
      {
        requiredOf: [MINISTRY, UNBROKEN],
        action: `publishes the ${UNBROKEN} with all of its annexes, in both languages`,
        unlocks: `the delegations sit down to anything at all, in the hall of the ${MINISTRY}`,
      },
    ],
  });
  const condition = call('passage.create', {
    sourceId,
    quotes: ['only if all of the conditions named in the annexes A to Q are met'],
    tags: [{ name: 'Precondition', family: 'stance' }, ISSUE],
    speakers: [MINISTRY],
  });
  call('link.create', {
    from: demand.id,
    to: condition.id,
    type: 'contradicts',
    note: `Not if the ${UNBROKEN} counts as an annex, which the ${MINISTRY} has never said.`,
  });
  call('event.create', {
    title: `Presentation of the ${UNBROKEN} to the public`,
    from: '2031-03-08',
    place: `Great hall of the ${MINISTRY}`,
    participants: [MINISTRY, UNBROKEN],
  });
  call('note.save', {
    title: `What the ${MINISTRY} may have meant by the ${UNBROKEN}`,
    body: {
      markdown: `It is hard to say.\n\n[[passage:${demand.id}]]\n\n\`${UNBROKEN.repeat(3)}\``,
    },
  });
  call('savedSearch.create', { title: `Everything on ${UNBROKEN}`, query: UNBROKEN });
}
