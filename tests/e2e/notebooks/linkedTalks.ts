import type { Call } from '../support/notebooks.ts';

/** What is said, each linked to the first. */
export const SAID = {
  crews: 'the crews must come home first',
  corridor: 'the corridor stays closed until the boats have left',
  fees: 'the port fees will be waived',
  observers: 'observers would be welcome on both shores',
} as const;

const LINKS = {
  corridor: 'contradicts',
  fees: 'responds to',
  observers: 'is condition for',
} as const;

/**
 * Fills a notebook with four statements, three of them linked to the one that has the most links.
 * Aldova refuses what Norvane offers.
 */
export async function fillTalks(call: Call): Promise<void> {
  const text = Object.values(SAID)
    .map((words) => `They said that ${words}.`)
    .join('\n\n');
  const { id: sourceId } = await call('source.paste', { title: 'Talks at the strait', text });
  const make = (words: string, stance: string, speaker: string, addressee: string) =>
    call('passage.create', {
      sourceId,
      quotes: [words],
      speakers: [speaker],
      addressees: [addressee],
      tags: [{ name: stance, family: 'stance' }, 'Strait'],
    }).id;
  const crews = make(SAID.crews, 'Refusal', 'Aldova', 'Norvane');
  for (const [name, type] of Object.entries(LINKS)) {
    const from = make(SAID[name as keyof typeof LINKS], 'Offer', 'Norvane', 'Aldova');
    call('link.create', { from, to: crews, type });
  }
}
