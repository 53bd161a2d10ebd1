import type { BenchNotebook } from './benchNotebook.ts';
import { longText } from './corpus.ts';

const ISSUES = ['Ferry corridor', 'Detained crews', 'Fishing moratorium', 'Monitoring'];
const SPEAKERS = ['Ilse Marrow', 'Tomas Reke', 'Maren Osk', 'Anselm Brandt'];

/** Fills a notebook with one source of a megabyte and passages evenly over it; gives its id. */
export async function fillWithPassages(notebook: BenchNotebook, count: number): Promise<string> {
  const text = longText(1_000_000);
  const { id } = await notebook.call('source.paste', { title: 'A long source', text });
  for (let index = 0; index < count; index += 1) {
    createPassage(notebook, id, Math.floor((index * (text.length - 200)) / count), index);
  }
  return id;
}

/** What the core gesture makes: words, a stance, an issue and a speaker. */
export function createPassage(
  notebook: BenchNotebook,
  sourceId: string,
  start: number,
  index: number,
): void {
  notebook.call('passage.create', {
    sourceId,
    spans: [{ start, end: start + 120 }],
    tags: [{ name: 'Precondition', family: 'stance' }, ISSUES[index % ISSUES.length]!],
    speakers: [SPEAKERS[index % SPEAKERS.length]!],
  });
}
