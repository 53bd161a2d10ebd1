import {
  Building2,
  CalendarDays,
  FileText,
  NotebookPen,
  Quote,
  Tag,
  type LucideIcon,
} from 'lucide-react';
import { createElement, useMemo } from 'react';
import type { Hit, HitKind } from '../../db/model/search.ts';
import { useTags, type Tags } from '../data/tags.ts';
import { useOperation } from '../data/useOperation.ts';
import { formatNumber } from '../messages/format.ts';
import { useMessages } from '../messages/i18n.ts';
import { groupHits } from './groups.ts';
import { Matched } from './Matched.tsx';
import { openHit } from './openHit.ts';
import type { PaletteGroup, PaletteItem } from './paletteItem.ts';
import { useSettled } from './useSettled.ts';

/** Of each kind; whoever wants more says more of what they look for. */
const AT_MOST = 12;

const ICONS: Record<HitKind, LucideIcon> = {
  source: FileText,
  passage: Quote,
  note: NotebookPen,
  actor: Building2,
  tag: Tag,
  event: CalendarDays,
};

/** What the notebook holds of a query. `settled` is false while the answer is to an earlier one. */
export function useHitGroups(query: string): { groups: PaletteGroup[]; settled: boolean } {
  const { t } = useMessages();
  const tags = useTags();
  const asked = useSettled(query);
  const empty = asked.trim() === '';
  const { data, isPlaceholderData, isError } = useOperation(
    'search.query',
    { query: asked, limit: AT_MOST },
    { enabled: !empty, keep: true },
  );
  const groups = useMemo((): PaletteGroup[] => {
    if (!data || empty) return [];
    return groupHits(data).map(({ kind, hits, total }) => {
      const shown = { shown: formatNumber(hits.length), total: formatNumber(total) };
      const name = t(`search.kinds.${kind}`);
      const label = hits.length < total ? t('search.some', { name, ...shown }) : name;
      return { key: kind, label, items: hits.map((hit) => itemOf(hit, tags)) };
    });
  }, [data, empty, tags, t]);
  const answered = empty || isError || (data !== undefined && !isPlaceholderData);
  return { groups, settled: asked === query && answered };
}

function itemOf(hit: Hit, tags: Tags): PaletteItem {
  const tag = hit.kind === 'tag' ? tags.byId.get(hit.id) : undefined;
  const matched = createElement(Matched, { text: hit.snippet, matches: hit.matches });
  // A snippet of the title itself would only say it twice.
  const inTitle = hit.snippet === hit.title;
  return {
    key: `${hit.kind} ${hit.id}`,
    label: inTitle ? matched : hit.title,
    ...(tag?.family === 'stance' ? { mark: tag } : { icon: ICONS[hit.kind] }),
    ...(!inTitle && hit.snippet !== '' && { below: matched }),
    run: () => openHit(hit),
  };
}
