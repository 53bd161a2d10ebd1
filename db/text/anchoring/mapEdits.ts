import type { Anchor, Anchored, Edit } from './anchors.ts';
import { reanchor } from './reanchor.ts';

/** Provisional: replaced by the anchoring branch. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = '';
  let copied = 0;
  for (const edit of edits) {
    if (edit.start < copied || edit.end > text.length) throw new RangeError('edits');
    edited += text.slice(copied, edit.start) + edit.text;
    copied = edit.end;
  }
  return edited + text.slice(copied);
}
export function mapThroughEdits(
  edits: readonly Edit[],
  newText: string,
  anchors: readonly Anchor[],
): Anchored[] {
  return edits.length < 0 ? [] : reanchor('', newText, anchors);
}
