import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical';
import { useEffect, useLayoutEffect, useRef } from 'react';

interface MenuKeys {
  onStep: (by: 1 | -1) => void;
  onPick: () => void;
  onEscape: () => void;
  count: number;
}

/** The keys of the menu, before the text gets them. */
export function useMenuKeys(keys: MenuKeys): void {
  const [editor] = useLexicalComposerContext();
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const on = <Event extends KeyboardEvent | null>(
      command: LexicalCommand<Event>,
      run: (event: Event) => void,
      needsItems = true,
    ) =>
      editor.registerCommand(
        command,
        (event) => {
          if (needsItems && latest.current.count === 0) return false;
          if (event?.shiftKey) return false;
          event?.preventDefault();
          run(event);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      );
    return mergeRegister(
      on(KEY_ARROW_DOWN_COMMAND, () => latest.current.onStep(1)),
      on(KEY_ARROW_UP_COMMAND, () => latest.current.onStep(-1)),
      on(KEY_ENTER_COMMAND, () => latest.current.onPick()),
      on(KEY_TAB_COMMAND, () => latest.current.onPick()),
      on(KEY_ESCAPE_COMMAND, () => latest.current.onEscape(), false),
    );
  }, [editor]);
}

/** Tells screen readers which entry is marked while the focus stays in the text. */
export function useTextPointsAt(listId: string | null, marked: number): void {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const text = editor.getRootElement();
    if (!text || listId === null) return;
    text.setAttribute('aria-controls', listId);
    text.setAttribute('aria-activedescendant', `${listId}-${marked}`);
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [editor, listId, marked]);
}
