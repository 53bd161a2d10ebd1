import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { KeyboardEvent, Ref } from 'react';
import { useStore } from 'zustand';
import { useMessages } from '../../messages/i18n.ts';
import { useNote } from '../noteContext.ts';
import styles from './Surface.module.css';

const LONGEST = 1000;

/** The title of the note; Enter and the down arrow go on to the text. */
export function TitleField({ ref }: { ref: Ref<HTMLTextAreaElement> }) {
  const { t } = useMessages();
  const note = useNote();
  const [editor] = useLexicalComposerContext();
  const title = useStore(note.state, (state) => state.title);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, value } = event.currentTarget;
    const isAtEnd = event.key === 'ArrowDown' && selectionStart === value.length;
    if (event.key !== 'Enter' && !isAtEnd) return;
    event.preventDefault();
    editor.focus(undefined, { defaultSelection: 'rootStart' });
  };
  return (
    <>
      {/* A field is no heading, and screen readers go by headings. */}
      <h1 className="visually-hidden">{title.trim() || t('notes.untitled')}</h1>
      {/* Not an input, so that a long title can have several lines. */}
      <textarea
        ref={ref}
        className={styles.title}
        rows={1}
        maxLength={LONGEST}
        spellCheck
        aria-label={t('notes.title')}
        placeholder={t('notes.untitled')}
        value={title}
        onChange={(event) => note.rename(event.target.value.replace(/\s*\n\s*/gu, ' '))}
        onKeyDown={onKeyDown}
      />
    </>
  );
}
