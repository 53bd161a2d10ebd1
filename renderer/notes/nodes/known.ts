import type { ReferenceKind } from '../../../db/model/note.ts';
import { referenceKey } from '../../../db/model/noteTree.ts';

/**
 * What quotations and mentions say now, filled by their faces. A node holds only an id, and the
 * clipboard cannot wait for an answer of the notebook.
 */
const quotations = new Map<string, string>();
const names = new Map<string, string>();

/** Remembers what a quotation says: its words, and where they stand in a line of their own. */
export function rememberQuotation(passageId: string, text: string): void {
  quotations.set(passageId, text.trimEnd());
}

/** What a quotation says, as far as that has been shown. */
export function knownQuotation(passageId: string): string {
  return quotations.get(passageId) ?? '';
}

/** Remembers what a thing is called. */
export function rememberName(kind: ReferenceKind, id: string, name: string): void {
  names.set(referenceKey({ kind, id }), name);
}

/** What a thing is called, as far as that has been shown. */
export function knownName(kind: ReferenceKind, id: string): string {
  return names.get(referenceKey({ kind, id })) ?? '';
}
