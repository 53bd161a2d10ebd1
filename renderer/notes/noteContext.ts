import { createContext, use, useMemo } from 'react';
import type { NoteReference, ReferenceKind } from '../../db/model/note.ts';
import { referenceKey } from '../../db/model/noteTree.ts';
import type { LiveNote } from './session/LiveNote.ts';

interface NoteContextValue {
  note: LiveNote;
  /** How the things the note refers to stand now, by `referenceKey`; what is not saved is not in it. */
  references: ReadonlyMap<string, NoteReference>;
}

const NoteContext = createContext<NoteContextValue | null>(null);

/** Tells the faces of quotations and mentions which note they stand in. */
export const NoteProvider = NoteContext.Provider;

/** What `NoteProvider` takes. */
export function useNoteContextValue(
  note: LiveNote,
  references: readonly NoteReference[],
): NoteContextValue {
  return useMemo(
    () => ({ note, references: new Map(references.map((one) => [referenceKey(one), one])) }),
    [note, references],
  );
}

/** The note around. */
export function useNote(): LiveNote {
  return use(NoteContext)!.note;
}

/** How a thing that the note refers to stands now; undefined until that is saved. */
export function useReference(kind: ReferenceKind, id: string): NoteReference | undefined {
  return use(NoteContext)!.references.get(referenceKey({ kind, id }));
}
