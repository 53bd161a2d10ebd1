import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useState, type MouseEvent } from 'react';
import { openLink } from '../../app/openLink.ts';
import { useMessages } from '../../messages/i18n.ts';
import { isOpenable } from '../link/address.ts';
import { LinkBar } from '../link/LinkBar.tsx';
import type { FormatState } from '../editor/formatState.ts';
import textStyles from '../editor/text.module.css';
import { TypedMenu } from '../suggest/TypedMenu.tsx';
import { Placeholder } from './Placeholder.tsx';
import { useDrop } from './useDrop.ts';
import styles from './Surface.module.css';

interface NoteTextProps {
  state: FormatState;
  isEditingLink: boolean;
  onEditLink: (isEditing: boolean) => void;
}

/** The text of the note, with all that opens beside the caret. */
export function NoteText({ state, isEditingLink, onEditLink }: NoteTextProps) {
  const { t } = useMessages();
  const [editor] = useLexicalComposerContext();
  const [surface, setSurface] = useState<HTMLDivElement | null>(null);
  const line = useDrop(editor, surface);

  return (
    <div ref={setSurface} className={styles.surface}>
      <ContentEditable
        className={textStyles.text}
        aria-label={t('notes.text')}
        aria-multiline
        spellCheck
        onClick={onLinkClick}
        aria-placeholder={t('notes.placeholder.begin')}
        placeholder={<Placeholder />}
      />
      {line !== null && <div className={styles.dropLine} style={{ top: line }} />}
      <LinkBar surface={surface} link={state.link} isEditing={isEditingLink} onEdit={onEditLink} />
      <TypedMenu />
    </div>
  );
}

/** With Ctrl or Cmd a click leaves for where the link leads; alone it only puts the caret there. */
function onLinkClick(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  const address = link?.getAttribute('href');
  if (!address || !(event.ctrlKey || event.metaKey) || !isOpenable(address)) return;
  event.preventDefault();
  openLink(address);
}
