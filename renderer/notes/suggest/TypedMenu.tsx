import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
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
import { useMenuKeys, useTextPointsAt } from './useMenuKeys.ts';
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
