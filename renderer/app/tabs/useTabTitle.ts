import { useNoteTitle, useSourceTitle } from '../../data/titles.ts';
import { useMessages } from '../../messages/i18n.ts';
import type { TabContent } from '../../state/tabContent.ts';

/** What a tab is called, as that is now. */
export function useTabTitle(tab: TabContent): string {
  const { t } = useMessages();
  const source = useSourceTitle(sourceOf(tab));
  const note = useNoteTitle(tab.kind === 'note' ? tab.id : null);
  switch (tab.kind) {
    case 'history':
      return t('app.history.title');
    case 'review':
      return t('review.title');
    case 'compare':
      return t('compare.title', { name: source ?? t('common.loading') });
    default:
      return (tab.kind === 'source' ? source : note) ?? t('common.loading');
  }
}

/** The source that gives a tab its name. */
function sourceOf(tab: TabContent): string | null {
  if (tab.kind === 'compare') return tab.left.id;
  return tab.kind === 'source' ? tab.id : null;
}
