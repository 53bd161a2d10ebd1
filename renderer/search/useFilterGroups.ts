import { useMemo } from 'react';
import { FILTER_KEYS, type FilterKey } from '../../db/model/query.ts';
import { useActors } from '../data/actors.ts';
import { useTags } from '../data/tags.ts';
import { useOperation } from '../data/useOperation.ts';
import { useMessages } from '../messages/i18n.ts';
import { createRanking, foldName, type Named } from '../ui/rank.ts';
import { beginFilter, completeFilter, filterAt } from './completion.ts';
import type { PaletteGroup } from './paletteItem.ts';

const AT_MOST = 7;
const SOURCES = 500;

/** Puts a text into the box, with the caret at a place in it. */
export type SetText = (text: string, caret: number) => void;

/** What can complete the filter that the caret stands in. */
export function useFilterGroups(text: string, caret: number, setText: SetText): PaletteGroup[] {
  const { t } = useMessages();
  const filter = filterAt(text, caret);
  const rank = useValues(filter?.key ?? null);
  if (!filter || !rank) return [];
  const fitting = rank(filter.typed, AT_MOST);
  // What is written out already needs no completing; Enter opens what was found.
  const [only] = fitting;
  if (only && fitting.length === 1 && foldName(only.label) === foldName(filter.typed)) return [];
  const items = fitting.map(({ label }) => ({
    key: `filter ${label}`,
    label,
    run: () => {
      const completed = completeFilter(text, filter, label);
      setText(completed.text, completed.caret);
    },
    stay: true as const,
  }));
  if (items.length === 0) return [];
  return [{ key: 'filter', label: t(`search.filters.${filter.key}.values`), items }];
}

/** The names that a filter can have as its value. */
function useValues(key: FilterKey | null): ReturnType<typeof createRanking<Named>> | null {
  const { all: tags } = useTags();
  const actors = useActors();
  const ofSources = key === 'in';
  const { data: sources } = useOperation('source.list', { limit: SOURCES }, { enabled: ofSources });
  return useMemo(() => {
    switch (key) {
      case 'tag':
        return createRanking(tags.map(({ name }) => ({ label: name })));
      case 'issue': {
        const issues = tags.filter(({ family }) => family === 'issue');
        return createRanking(issues.map(({ name }) => ({ label: name })));
      }
      case 'by':
      case 'to':
        return createRanking(actors.map(({ name, aliases }) => ({ label: name, aliases })));
      case 'in':
        return createRanking((sources?.sources ?? []).map(({ title }) => ({ label: title })));
      default:
        return null;
    }
  }, [key, tags, actors, sources]);
}

/** The filters there are, to be begun with a press. */
export function useFilterHelp(text: string, setText: SetText): PaletteGroup {
  const { t } = useMessages();
  const items = FILTER_KEYS.map((key) => ({
    key: `help ${key}`,
    label: `${key}:`,
    detail: t(`search.filters.${key}.help`),
    run: () => {
      const begun = beginFilter(text, key);
      setText(begun.text, begun.caret);
    },
    stay: true as const,
  }));
  return { key: 'help', label: t('search.narrow'), items };
}
