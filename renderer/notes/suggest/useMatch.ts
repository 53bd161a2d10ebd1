import { BLUR_COMMAND, COMMAND_PRIORITY_LOW, type LexicalEditor, mergeRegister } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { readMatch, type Match } from './readMatch.ts';

/** What the words before the caret ask for, as they are typed, and how to leave it be. */
export function useMatch(editor: LexicalEditor): { match: Match | null; dismiss: () => void } {
  const { t } = useMessages();
  const [match, setMatch] = useState<Match | null>(null);
  // Once sent away, it stays away until something else is asked for.
  const dismissed = useRef('');

  useEffect(() => {
    const read = () => {
      const next = readMatch(editor, t('notes.suggest.quoteWord'));
      if (!next) dismissed.current = '';
      const shown = next && dismissed.current !== placeOf(next) ? next : null;
      setMatch((before) => (isSame(before, shown) ? before : shown));
    };
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyLeaves, tags }) => {
        // A trigger that the caret only passes by is not being typed.
        if (dirtyLeaves.size > 0 && !tags.has('historic')) read();
        else setMatch((before) => before && keep(editor, before, t('notes.suggest.quoteWord')));
      }),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          setMatch(null);
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor, t]);

  const dismiss = () => {
    if (match) dismissed.current = placeOf(match);
    setMatch(null);
  };
  return { match, dismiss };
}

function keep(editor: LexicalEditor, before: Match, quoteWord: string): Match | null {
  const next = readMatch(editor, quoteWord);
  if (!next || placeOf(next) !== placeOf(before)) return null;
  return isSame(before, next) ? before : next;
}

function placeOf({ nodeKey, start }: Match): string {
  return `${nodeKey} ${start}`;
}

function isSame(a: Match | null, b: Match | null): boolean {
  if (a === null || b === null) return a === b;
  const { kind, query, length } = a.trigger;
  const other = b.trigger;
  return (
    placeOf(a) === placeOf(b) &&
    kind === other.kind &&
    query === other.query &&
    length === other.length
  );
}
