import { assertSpan } from '../positions.ts';
import type { Edit } from './anchors.ts';

/**
 * The text after the edits; their offsets are those of the text before any of them.
 * @throws RangeError when one is not within the text, or begins before the one before it ends.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = '';
  let copied = 0;
  for (const edit of edits) {
    assertSpan(text, edit);
    if (edit.start < copied) {
      throw new RangeError(
        `Edit ${edit.start}–${edit.end} overlaps the one before, or precedes it.`,
      );
    }
    edited += text.slice(copied, edit.start) + edit.text;
    copied = edit.end;
  }
  return edited + text.slice(copied);
}
