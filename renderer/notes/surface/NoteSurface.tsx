import { LexicalExtensionEditorComposer } from '@lexical/react/LexicalExtensionEditorComposer';
import { useEffect, useRef, useState, type FocusEvent } from 'react';
import type { NoteReference } from '../../../db/model/note.ts';
import { useFormatState } from '../editor/useFormatState.ts';
import '../faces.ts';
import { NoteProvider, useNoteContextValue } from '../noteContext.ts';
import type { LiveNote } from '../session/LiveNote.ts';
import { insertChosen } from '../suggest/applySuggestion.ts';
import { PickDialog } from '../suggest/PickDialog.tsx';
import { Toolbar } from '../toolbar/Toolbar.tsx';
import { MetaLine } from './MetaLine.tsx';
import { NoteText } from './NoteText.tsx';
import { SaveBanner } from './SaveBanner.tsx';
import styles from './Surface.module.css';
import { SurfaceCommands } from './SurfaceCommands.tsx';
import { TitleField } from './TitleField.tsx';
import { useFirstFocus } from './useFirstFocus.ts';

interface NoteSurfaceProps {
  note: LiveNote;
  references: readonly NoteReference[];
  updatedAt: string;
}

/** A note to be written: its tools, its title and its text. */
export function NoteSurface({ note, references, updatedAt }: NoteSurfaceProps) {
  const context = useNoteContextValue(note, references);
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) void note.session.flush();
  };
  // What is hidden may be closed next.
  useEffect(() => () => void note.session.flush(), [note]);
  return (
    <NoteProvider value={context}>
      <LexicalExtensionEditorComposer initialEditor={note.editor}>
        <div className={styles.note} onBlur={onBlur}>
          <Parts note={note} updatedAt={updatedAt} />
        </div>
      </LexicalExtensionEditorComposer>
    </NoteProvider>
  );
}

function Parts({ note, updatedAt }: Pick<NoteSurfaceProps, 'note' | 'updatedAt'>) {
  const title = useRef<HTMLTextAreaElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const state = useFormatState();
  const [picking, setPicking] = useState<'quotation' | 'mention' | null>(null);
  const [isChoosingTable, setChoosingTable] = useState(false);
  const [isEditingLink, setEditingLink] = useState(false);
  useFirstFocus(note, title);

  return (
    <>
      <SurfaceCommands
        {...{ title, toolbar }}
        inTable={state.inTable}
        onPick={setPicking}
        onChooseTable={() => setChoosingTable(true)}
        onEditLink={() => setEditingLink(true)}
      />
      <Toolbar
        ref={toolbar}
        state={state}
        isChoosingTable={isChoosingTable}
        onChooseTable={setChoosingTable}
      />
      <SaveBanner />
      <div className={styles.scroller}>
        <div className={styles.page}>
          <TitleField ref={title} />
          <MetaLine updatedAt={updatedAt} />
          <NoteText state={state} isEditingLink={isEditingLink} onEditLink={setEditingLink} />
        </div>
      </div>
      {picking && (
        <PickDialog
          kind={picking}
          onClose={() => setPicking(null)}
          onPick={(insertion) => {
            setPicking(null);
            insertChosen(note.editor, insertion);
            // Once the dialog has given the focus back.
            requestAnimationFrame(() => note.editor.focus());
          }}
        />
      )}
    </>
  );
}
