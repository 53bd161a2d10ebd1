import type { Call } from '../support/notebooks.ts';

/** The title of the text that both have read. */
export const READ_BY_BOTH = 'Statement of the Harbour Ministry';
export const CODERS = { first: 'Ada Lind', second: 'Bo Krag' } as const;

/** Words that were marked, by what the two do not agree on. */
export const WORDS = {
  agreed: 'The crews must come home',
  stance: 'Norvane would reopen the corridor',
  boundary: 'the patrol boats leave the strait for good',
  onlyFirst: 'No date was set',
} as const;

const TEXT = `${READ_BY_BOTH}

“${WORDS.agreed},” Ilse Marrow said on Monday. She spoke for Aldova.

${WORDS.stance}, Tomas Reke answered, once ${WORDS.boundary}.

${WORDS.onlyFirst} for a second round.`;

type Marked = readonly [words: string, stance: string, issue: string, speaker?: string];

const OF: Record<string, readonly Marked[]> = {
  [CODERS.first]: [
    [WORDS.agreed, 'Demand', 'Detained crews', 'Ilse Marrow'],
    [WORDS.stance, 'Offer', 'Ferry corridor', 'Tomas Reke'],
    [WORDS.boundary, 'Precondition', 'Patrol boats', 'Tomas Reke'],
    [WORDS.onlyFirst, 'Fact', 'Second round'],
  ],
  [CODERS.second]: [
    [WORDS.agreed, 'Demand', 'Detained crews', 'Ilse Marrow'],
    [WORDS.stance, 'Position', 'Ferry corridor', 'Tomas Reke'],
    ['the patrol boats leave the strait', 'Precondition', 'Patrol boats', 'Tomas Reke'],
  ],
};

/** Fills a notebook with a text and what two people marked in it. */
export async function fillTwoCoders(call: Call): Promise<void> {
  const { id: sourceId } = await call('source.paste', { title: READ_BY_BOTH, text: TEXT });
  for (const [coder, passages] of Object.entries(OF)) {
    for (const [words, stance, issue, speaker] of passages) {
      call('passage.create', {
        sourceId,
        quotes: [words],
        tags: [{ name: stance, family: 'stance' }, issue],
        ...(speaker && { speakers: [speaker] }),
        coder,
      });
    }
  }
}
