import type { Disagreement } from '../../db/model/agreement.ts';
import type { Passage } from '../../db/model/passage.ts';
import type { TagFamily } from '../../db/model/tag.ts';

/** What two versions of a passage are held against each other by. */
export const PARTS = [
  'words',
  'stance',
  'issue',
  'free',
  'speakers',
  'onBehalfOf',
  'addressees',
  'saidOn',
  'reportedBy',
] as const;
export type Part = (typeof PARTS)[number];

/** One part of two versions, as words; null where there is no version. */
export interface ComparedPart {
  part: Part;
  first: string | null;
  second: string | null;
  differs: boolean;
}

/** Two versions of a passage part by part; parts that both leave empty are left out. */
export function comparedParts({
  first,
  second,
}: Pick<Disagreement, 'first' | 'second'>): ComparedPart[] {
  return PARTS.map((part) => {
    const [one, other] = [first && wordsOf(first, part), second && wordsOf(second, part)];
    return { part, first: one, second: other, differs: differs(first, second, part) };
  }).filter((compared) => Boolean(compared.first) || Boolean(compared.second));
}

function differs(first: Passage | null, second: Passage | null, part: Part): boolean {
  if (!first || !second) return false;
  if (part === 'words') return placesOf(first) !== placesOf(second);
  return wordsOf(first, part) !== wordsOf(second, part);
}

function placesOf({ spans }: Passage): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join();
}

function wordsOf(passage: Passage, part: Part): string {
  switch (part) {
    case 'words':
      return passage.words;
    case 'stance':
    case 'issue':
    case 'free':
      return tagsOf(passage, part);
    case 'saidOn':
      return passage.saidOn?.date ?? '';
    default:
      return sorted(passage[part].map(({ name }) => name));
  }
}

function tagsOf({ tags }: Passage, family: TagFamily): string {
  return sorted(tags.filter((tag) => tag.family === family).map(({ name }) => name));
}

/** In which order they were named is no difference. */
function sorted(names: readonly string[]): string {
  return names.toSorted((one, other) => one.localeCompare(other)).join(', ');
}
