import type { Span } from '../../../../db/model/span.ts';
import { createRandom } from '../../../helpers/random.ts';
import type { BenchNotebook } from '../../benchNotebook.ts';
import { longText } from '../../corpus.ts';

/** A stretch of an invented source that is a passage, with what it is. */
export interface Mark extends Span {
  stance: string;
}

/** An invented source with passages all over it. */
export interface MarkedSource {
  title: string;
  text: string;
  marks: Mark[];
  description: string;
}

const STANCES = [
  'Position',
  'Demand',
  'Precondition',
  'Offer',
  'Commitment',
  'Refusal',
  'Assessment',
  'Fact',
];
const ISSUES = ['Ferry corridor', 'Detained crews', 'Fishing moratorium', 'Monitoring'];
const SPEAKERS = ['Ilse Marrow', 'Tomas Reke', 'Maren Osk', 'Anselm Brandt'];

const SHORTEST = 20;
const LONGEST = 200;

/** The two sizes that the issue names. */
export const SIZES = {
  medium: { title: 'A medium source', characters: 100_000, passages: 1_000 },
  long: { title: 'A long source', characters: 1_000_000, passages: 5_000 },
};

/**
 * A source of invented words, the same every time, with passages of 20 to 200 characters spread over
 * it: many overlap, none crosses a paragraph, eight stances take turns.
 */
export function inventSource(size: keyof typeof SIZES): MarkedSource {
  const { title, characters, passages } = SIZES[size];
  const text = longText(characters);
  const random = createRandom(2);
  const marks: Mark[] = [];
  for (let index = 0; index < passages; index += 1) {
    const wanted = Math.floor((index * (text.length - LONGEST)) / passages);
    const start = wordFrom(text, wanted);
    const paragraph = text.indexOf('\n', start);
    const length = SHORTEST + random.below(LONGEST - SHORTEST);
    const end = Math.min(start + length, paragraph < 0 ? text.length : paragraph);
    marks.push({ start, end, stance: STANCES[index % STANCES.length]! });
  }
  const description =
    `an invented source of ${characters / 1000} kB with ${passages} passages of ` +
    `${SHORTEST} to ${LONGEST} characters, in eight stances, many overlapping (seeded)`;
  return { title, text, marks, description };
}

/** Puts a source with its passages into a notebook. */
export async function addSource(
  notebook: BenchNotebook,
  { title, text, marks }: MarkedSource,
): Promise<void> {
  const { id: sourceId } = await notebook.call('source.paste', { title, text });
  marks.forEach(({ start, end, stance }, index) => {
    notebook.call('passage.create', {
      sourceId,
      spans: [{ start, end }],
      tags: [{ name: stance, family: 'stance' }, ISSUES[index % ISSUES.length]!],
      speakers: [SPEAKERS[index % SPEAKERS.length]!],
    });
  });
}

/** The beginning of the first word at or after an offset. */
function wordFrom(text: string, offset: number): number {
  const blank = /\s+/gu;
  blank.lastIndex = offset;
  blank.exec(text);
  return blank.lastIndex;
}
