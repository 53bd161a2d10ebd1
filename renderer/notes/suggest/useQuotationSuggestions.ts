import { useMemo } from 'react';
import type { Passage } from '../../../db/model/passage.ts';
import { stancesOf } from '../../data/passageTags.ts';
import { useTags } from '../../data/tags.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { whoOf } from '../../reader/margin/cardText.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { provenanceOf } from '../provenance.ts';
import { useSources } from '../useSource.ts';
import { latestFirst } from './latestFirst.ts';
import type { Suggestion, Suggestions } from './suggestion.ts';

const AT_MOST = 8;
const EVERYTHING = 100_000;
const none: readonly Passage[] = [];

/**
 * Passages that have the words typed. Before anything is typed: the one that is selected, and those
 * of the source that was read last, the newest first.
 */
export function useQuotationSuggestions(query: string, enabled: boolean): Suggestions {
  const { t } = useMessages();
  const isSearching = enabled && query !== '';
  const search = useOperation(
    'search.query',
    { query, kinds: ['passage'], limit: AT_MOST },
    { enabled: isSearching, keep: true },
  );
  const ids = useMemo(() => search.data?.hits.map(({ id }) => id) ?? [], [search.data]);
  const found = useOperation(
    'passage.list',
    { ids, limit: AT_MOST },
    { enabled: isSearching && ids.length > 0, keep: true },
  );
  const inOrder = useMemo(() => {
    const byId = new Map(found.data?.passages.map((passage) => [passage.id, passage]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }, [ids, found.data]);
  const recent = useRecentPassages(enabled && query === '');
  const toSuggestion = useToSuggestion(enabled);
  const { data: info } = useOperation('notebook.info', {}, { enabled });

  const passages = isSearching ? inOrder : recent;
  const items = useMemo(() => passages.map(toSuggestion), [passages, toSuggestion]);
  const isAsking = search.isFetching || (ids.length > 0 && found.isFetching);
  return { items, empty: emptyWords() };

  function emptyWords(): string {
    if (info?.counts.passages === 0) return t('notes.suggest.noneYet');
    if (!isSearching) return t('notes.suggest.typeWords');
    return isAsking ? t('notes.suggest.searching') : t('notes.suggest.none');
  }
}

function useRecentPassages(enabled: boolean): readonly Passage[] {
  const selected = useWorkspace((state) => state.selected);
  const sourceId = useWorkspace(({ recent }) => {
    const tab = recent.find(({ kind }) => kind === 'source');
    return tab?.kind === 'source' ? tab.id : '';
  });
  // The same question as the reader's, so that its answer is at hand.
  const list = useOperation(
    'passage.list',
    { sourceId, limit: EVERYTHING },
    { enabled: enabled && sourceId !== '' },
  );
  const passages = list.data?.passages ?? none;
  const selectedId = selected?.kind === 'passage' ? selected.id : null;
  return useMemo(() => latestFirst(passages, selectedId, AT_MOST), [passages, selectedId]);
}

function useToSuggestion(enabled: boolean): (passage: Passage) => Suggestion {
  const { t } = useMessages();
  const tags = useTags();
  const sources = useSources(enabled);
  return useMemo(() => {
    const byId = new Map(sources?.map((source) => [source.id, source]));
    return (passage) => {
      const [stance] = stancesOf(passage, tags);
      const who = whoOf(passage, t);
      const from = provenanceOf(passage, byId.get(passage.sourceId) ?? null, t);
      return {
        key: passage.id,
        label: passage.words,
        detail: [who && `${who.speakers} ${who.rest}`.trim(), ...from].filter(Boolean).join(' · '),
        look: { color: stance?.color ?? null, letter: stance?.letter ?? null },
        insertion: { kind: 'quotation', passageId: passage.id },
      };
    };
  }, [tags, sources, t]);
}
