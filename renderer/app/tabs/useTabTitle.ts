import { useActorName, useNoteTitle, useSearchTitle, useSourceTitle } from '../../data/titles.ts';
import { useMessages } from '../../messages/i18n.ts';
import type { TabContent } from '../../state/tabContent.ts';

/** What a tab is called, as that is now. */
export function useTabTitle(tab: TabContent): string {
  const { t } = useMessages();
  const source = useSourceTitle(sourceOf(tab));
  const note = useNoteTitle(tab.kind === 'note' ? tab.id : null);
  const actor = useActorName(tab.kind === 'actor' ? tab.id : null);
  const saved = useSearchTitle(tab.kind === 'passages' ? (tab.searchId ?? null) : null);
  switch (tab.kind) {
    case 'history':
      return tab.touching
        ? t('app.history.of', { name: tab.touching.name })
        : t('app.history.title');
    case 'review':
      return t('review.title');
    case 'compare':
      return t('compare.title', { name: source ?? t('common.loading') });
    case 'coders':
      return t('agreement.coders.title', { name: source ?? t('common.loading') });
    case 'passages':
      return saved ?? tab.title ?? t('table.title');
    case 'ledger':
    case 'matrix':
    case 'timeline':
    case 'map':
    case 'codebook':
    case 'links':
    case 'agreement':
      return t(`${tab.kind}.title`);
    case 'actor':
      return actor ?? t('common.loading');
    default:
      return (tab.kind === 'source' ? source : note) ?? t('common.loading');
  }
}

/** The source that gives a tab its name. */
function sourceOf(tab: TabContent): string | null {
  if (tab.kind === 'compare') return tab.left.id;
  if (tab.kind === 'coders') return tab.sourceId;
  return tab.kind === 'source' ? tab.id : null;
}
