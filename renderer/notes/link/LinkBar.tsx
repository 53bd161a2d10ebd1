import { $isLinkNode, $toggleLink } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $createTextNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
} from 'lexical';
import { ExternalLink, Pencil, Unlink } from 'lucide-react';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { openLink } from '../../app/openLink.ts';
import { useMessages } from '../../messages/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useFocusOn } from '../editor/useFocusOn.ts';
import { layOver } from '../editor/layOver.ts';
import { isOpenable } from './address.ts';
import { AddressField } from './AddressField.tsx';
import styles from './Link.module.css';

interface LinkBarProps {
  surface: HTMLElement | null;
  /** The link with the caret, if there is one. */
  link: { key: string; url: string } | null;
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
}

/** Below the link with the caret: where it leads, and what can be done with it. */
export function LinkBar({ surface, link, isEditing, onEdit }: LinkBarProps) {
  const { t } = useMessages();
  const [editor] = useLexicalComposerContext();
  // The bar itself may have the focus, too.
  const isAround = useCallback(
    (focused: Element | null) => surface?.contains(focused) ?? false,
    [surface],
  );
  const isFocused = useFocusOn(isAround);
  const shown = isEditing || (link !== null && isFocused);
  const bar = useRef<HTMLDivElement>(null);
  const linkKey = link?.key ?? null;
  useLayoutEffect(() => {
    const place = shown && placeOf(editor, linkKey);
    if (bar.current && place) layOver(bar.current, place);
  }, [editor, linkKey, shown]);
  if (!shown) return null;

  const close = () => {
    onEdit(false);
    editor.focus();
  };
  const set = (url: string | null) => {
    editor.update(() => $setLink(link?.key ?? null, url));
    close();
  };
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="group"
      aria-label={t('notes.link.name')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
      onBlur={({ relatedTarget }) => {
        if (!bar.current?.contains(relatedTarget) && isEditing) onEdit(false);
      }}
    >
      {isEditing ? (
        <AddressField address={link?.url ?? ''} onSet={set} />
      ) : (
        <span className={styles.address} title={link!.url}>
          {link!.url}
        </span>
      )}
      {link && isOpenable(link.url) && (
        <IconButton
          icon={ExternalLink}
          label={t('notes.link.open')}
          onClick={() => openLink(link.url)}
        />
      )}
      {link && !isEditing && (
        <IconButton icon={Pencil} label={t('notes.link.edit')} onClick={() => onEdit(true)} />
      )}
      {link && (
        <IconButton icon={Unlink} label={t('notes.link.remove')} onClick={() => set(null)} />
      )}
    </div>
  );
}

function $setLink(key: string | null, url: string | null): void {
  const node = key === null ? null : $getNodeByKey(key);
  if ($isLinkNode(node)) {
    if (url !== null) node.setURL(url);
    else {
      for (const child of node.getChildren()) node.insertBefore(child);
      node.remove();
    }
    return;
  }
  const selection = $getSelection() ?? $getRoot().selectEnd();
  if (url === null || !$isRangeSelection(selection)) return;
  // Without words to be the link, its address is.
  if (selection.isCollapsed()) {
    const text = $createTextNode(url.replace(/^mailto:/u, ''));
    selection.insertNodes([text]);
    text.select(0);
  }
  $toggleLink(url);
}

function placeOf(editor: LexicalEditor, linkKey: string | null): DOMRect | undefined {
  if (linkKey === null) return selectionRect();
  return editor.getElementByKey(linkKey)?.getBoundingClientRect();
}

function selectionRect(): DOMRect | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const rect = range.getBoundingClientRect();
  if (rect.height > 0) return rect;
  // An empty line has no rectangle of its own.
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return element?.getBoundingClientRect();
}
