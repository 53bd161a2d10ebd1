import { FileText, NotebookPen, User, type LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { createRanking } from '../../ui/rank.ts';
import type { MentionKind } from '../nodes/mentionKind.ts';
import { useSources } from '../useSource.ts';
import type { Suggestion, Suggestions } from './suggestion.ts';

const ICONS: Record<MentionKind, LucideIcon> = { actor: User, source: FileText, note: NotebookPen };
const EVERYTHING = 100_000;
const AT_MOST = 8;

/** Actors, sources and notes that are called what is typed; not the note they are put into. */
export function useMentionSuggestions(
  query: string,
  noteId: string,
  enabled: boolean,
): Suggestions {
  const { t } = useMessages();
  const actors = useOperation('actor.list', { limit: EVERYTHING }, { enabled }).data?.actors;
  const sources = useSources(enabled);
  const notes = useOperation('note.list', { limit: EVERYTHING }, { enabled }).data?.notes;

  const rank = useMemo(() => {
    const suggest = (kind: MentionKind, id: string, name: string, aliases: string[]) => ({
      ...({
        key: `${kind} ${id}`,
        label: name,
        detail: t(`notes.mention.${kind}`),
        look: { icon: ICONS[kind] },
        insertion: { kind: 'mention', of: { kind, id }, name },
      } satisfies Suggestion),
      aliases,
    });
    return createRanking([
      ...(actors ?? []).map(({ id, name, aliases }) => suggest('actor', id, name, aliases)),
      ...(sources ?? []).map(({ id, title }) => suggest('source', id, title, [])),
      ...(notes ?? [])
        .filter(({ id }) => id !== noteId)
        .map(({ id, title }) => suggest('note', id, title, [])),
    ]);
  }, [actors, sources, notes, noteId, t]);

  const items = useMemo(() => (enabled ? rank(query, AT_MOST) : []), [rank, query, enabled]);
  const isKnown = actors !== undefined && sources !== undefined && notes !== undefined;
  return { items, empty: isKnown ? t('notes.suggest.noMentions') : t('notes.suggest.searching') };
}
