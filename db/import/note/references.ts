import { ApiError } from '../../api/errors.ts';
import { Id } from '../../model/ids.ts';
import type { ReferenceKind } from '../../model/note.ts';
import type { SerializedNode } from '../../model/noteNodes.ts';
import type { Reference } from '../../model/noteTree.ts';
import { referenceNode, textNode } from './serialized.ts';

const MARK = /\[\[(passage|actor|source|note):([^\]\n]*)\]\]/giu;

/**
 * The nodes of a piece of text in which `[[passage:ID]]` and the like stand for quotations and
 * mentions. `raw` is the Markdown it came from: marks that were escaped there are only text. Throws
 * UNKNOWN_ID when an id is malformed or `isKnown` does not know it.
 */
export function nodesOfText(
  text: string,
  raw: string,
  format: number,
  isKnown: (reference: Reference) => boolean,
): SerializedNode[] {
  const nodes: SerializedNode[] = [];
  let written = 0;
  const writeUpTo = (end: number) => {
    // A line end in the middle of a paragraph is only a space.
    const words = text.slice(written, end).replaceAll('\n', ' ');
    if (words !== '') nodes.push(textNode(words, format));
    written = end;
  };
  for (const match of text.matchAll(MARK)) {
    const [mark, kind, id] = match as unknown as [string, string, string];
    if (!raw.includes(mark)) continue;
    writeUpTo(match.index);
    nodes.push(referenceNode(readReference(kind.toLowerCase() as ReferenceKind, id, isKnown)));
    written += mark.length;
  }
  writeUpTo(text.length);
  return nodes;
}

function readReference(
  kind: ReferenceKind,
  text: string,
  isKnown: (reference: Reference) => boolean,
): Reference {
  const id = Id.safeParse(text.trim());
  if (id.success && isKnown({ kind, id: id.data })) return { kind, id: id.data };
  throw new ApiError('UNKNOWN_ID', { kind, id: text.trim() });
}
