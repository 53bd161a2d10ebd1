import type { Call } from '../support/notebooks.ts';

const DAYS = 60;

/** Days on which an envoy is quoted. */
export const QUOTED = [2, 4, 8, 14, 20, 28, 36, 44, 52] as const;

/** The title of the long source. */
export const DIARY = 'Diary of the talks';
/** The title of the short one. */
export const STATEMENT = 'Statement of the mediator';

/** Three passages that lie over each other, the longest first. */
export const STACK = [
  'Norvane insists that the corridor will reopen only after the patrol boats have left the strait',
  'the corridor will reopen only after the patrol boats have left the strait',
  'the patrol boats have left',
] as const;

/** So many passages in two lines that there is no room for a card for each. */
const CROWD = Array.from({ length: 12 }, (_, index) => `point ${index + 1} of the list`);

/** What the envoy says on a day; on most days nobody has made a passage of it yet. */
export function saidOn(day: number): string {
  return `the envoy said on day ${day} that the ferries would sail`;
}

/** Fills a notebook with a long source full of passages, and a short one. */
export async function fillStrait(call: Call): Promise<void> {
  const paragraphs = Array.from({ length: DAYS }, (_, index) => aboutDay(index + 1));
  const { id: sourceId } = await call('source.paste', {
    title: DIARY,
    text: paragraphs.join('\n\n'),
  });
  for (const day of QUOTED) {
    call('passage.create', {
      sourceId,
      quotes: [saidOn(day)],
      speakers: [`Envoy ${day}`],
      tags: ['Assessment', 'Ferry corridor'],
      saidOn: '2031-03-03',
    });
  }
  const [whole, demand, position] = STACK;
  call('passage.create', {
    sourceId,
    quotes: [whole],
    tags: ['Precondition'],
    speakers: ['Tomas Reke'],
  });
  call('passage.create', {
    sourceId,
    quotes: [demand],
    tags: ['Demand'],
    speakers: ['Oda Vestrin'],
  });
  call('passage.create', {
    sourceId,
    quotes: [position],
    tags: ['Fact'],
    speakers: ['Rasmus Thiel'],
  });
  for (const words of CROWD) {
    call('passage.create', { sourceId, quotes: [words], speakers: [`For ${words}`] });
  }
  await call('source.paste', {
    title: STATEMENT,
    text: 'The mediator said that nobody had to be the first, and that somebody would be.',
  });
}

function aboutDay(day: number): string {
  const more = {
    10: ` ${STACK[0]}, and says so again.`,
    24: ` They went through ${CROWD.join(', ')}.`,
  };
  return (
    `The delegations came back to the customs hall in the morning, and ${saidOn(day)}. ` +
    'The mediator took note of it, asked both sides to keep to the order of the sittings, and closed ' +
    `the meeting before the tide turned; nobody shook hands, and nobody left the port of day ${day}.${more[day as 10 | 24] ?? ''}`
  );
}
