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
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { layOver } from '../editor/layOver.ts';
import { useNote } from '../noteContext.ts';
import { replaceMatch } from './applySuggestion.ts';
import { rectOf, type Match } from './readMatch.ts';
import styles from './Suggest.module.css';
import type { Suggestion, Suggestions } from './suggestion.ts';
import { SuggestionList } from './SuggestionList.tsx';
import { useMatch } from './useMatch.ts';
import { useMenuSuggestions } from './useMenuSuggestions.ts';
import { useMentionSuggestions } from './useMentionSuggestions.ts';
import { useQuotationSuggestions } from './useQuotationSuggestions.ts';

/** The menus that open while one types: `/`, `/quote words` and `@name`. */
export function TypedMenu() {
  const [editor] = useLexicalComposerContext();
  const { match, dismiss } = useMatch(editor);
  return match && <OpenMenu key={match.trigger.kind} {...{ match, dismiss }} />;
}

interface OpenMenuProps {
  match: Match;
  dismiss: () => void;
}

function OpenMenu({ match, dismiss }: OpenMenuProps) {
  const { t } = useMessages();
  const [editor] = useLexicalComposerContext();
  const { kind, query } = match.trigger;
  const { items, empty } = useSuggestions(match);
  const [marked, setMarked] = useMarked(query, items.length);
  const listId = useId();

  const anchor = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const rect = rectOf(editor, match);
    if (rect && anchor.current) layOver(anchor.current, rect);
  });

  const pick = (item: Suggestion) => replaceMatch(editor, match, item.insertion);
  useMenuKeys({
    onStep: (by) => setMarked((marked + by + items.length) % items.length),
    onPick: () => pick(items[marked]!),
    onEscape: dismiss,
    count: items.length,
  });
  useTextPointsAt(items.length > 0 ? listId : null, marked);

  // While a name with blanks in it is nobody's, it is just text after an @.
  const isSilent = kind === 'menu' || (kind === 'mention' && query.includes(' '));
  if (items.length === 0 && isSilent) return null;
  return (
    <>
      <div ref={anchor} className={styles.anchor} />
      <Popover>
        {items.length > 0 ? (
          <SuggestionList
            id={listId}
            label={t(`notes.suggest.${LABELS[kind]}`)}
            {...{ items, marked }}
            onPick={pick}
            onMark={setMarked}
          />
        ) : (
          <p className={styles.empty} role="status">
            {empty}
          </p>
        )}
      </Popover>
    </>
  );
}

const LABELS = { menu: 'menu', quote: 'quotations', mention: 'mentions' } as const;

function useSuggestions({ trigger: { kind, query } }: Match): Suggestions {
  const { id } = useNote();
  const menu = useMenuSuggestions(kind === 'menu' ? query : '');
  const quotations = useQuotationSuggestions(query, kind === 'quote');
  const mentions = useMentionSuggestions(query, id, kind === 'mention');
  if (kind === 'menu') return { items: menu, empty: '' };
  return kind === 'quote' ? quotations : mentions;
}

/** The marked one; the first again for other words. */
function useMarked(query: string, count: number): [number, (index: number) => void] {
  const [{ of, index }, set] = useState({ of: query, index: 0 });
  const marked = of === query ? Math.max(0, Math.min(index, count - 1)) : 0;
  return [marked, (next) => set({ of: query, index: next })];
}

interface MenuKeys {
  onStep: (by: 1 | -1) => void;
  onPick: () => void;
  onEscape: () => void;
  count: number;
}

/** The keys of the menu, before the text gets them. */
function useMenuKeys(keys: MenuKeys): void {
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
function useTextPointsAt(listId: string | null, marked: number): void {
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

/** In the top layer, so that no scrolling pane cuts it off. */
function Popover({ children }: { children: React.ReactNode }) {
  const popover = useRef<HTMLDivElement>(null);
  useEffect(() => popover.current?.showPopover(), []);
  return (
    <div ref={popover} popover="manual" className={styles.menu}>
      {children}
    </div>
  );
}
