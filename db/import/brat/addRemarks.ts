import type { ImportedLink, ImportedPassage } from '../imported.ts';
import { excerpt, type Warnings } from '../warnings.ts';
import type { Layer } from './layer.ts';
import { LONGEST_TAG, tagFor } from './tagFor.ts';

/** Longest comment, in UTF-16 units. */
const LONGEST_COMMENT = 100_000;

/**
 * Puts attributes on the passages they are of as tags (`Confidence: High`), notes and references
 * into their comments; what is said of a relation into the note of its link. What is said of an
 * annotation that was left out is told (ANNOTATION_LEFT_OUT).
 */
export function addRemarks(
  layer: Layer,
  passageOf: (id: string) => ImportedPassage | undefined,
  links: ReadonlyMap<string, ImportedLink>,
  warnings: Warnings,
): void {
  const note = (target: string, words: string) => {
    const passage = passageOf(target);
    const link = links.get(target);
    if (passage) passage.comment = append(passage.comment, words);
    else if (link) link.note = append(link.note, words);
    else {
      warnings.add(
        'ANNOTATION_LEFT_OUT',
        `What “${layer.fileName}” says of ${target} was left out with it: ${excerpt(words)}`,
      );
    }
  };
  for (const { type, target, value } of layer.annotations.attributes) {
    const words = value === null ? type : `${type}: ${value}`;
    const passage = passageOf(target);
    if (!passage || words.length > LONGEST_TAG) {
      note(target, words);
      continue;
    }
    const tag = tagFor(words);
    if (!passage.tags.some(({ name }) => name === tag.name)) passage.tags.push(tag);
  }
  for (const { target, words } of layer.annotations.remarks) {
    if (words.trim() !== '') note(target, words.trim());
  }
}

function append(before: string, words: string): string {
  const whole = before === '' ? words : `${before}\n${words}`;
  return whole.length > LONGEST_COMMENT ? before : whole;
}
