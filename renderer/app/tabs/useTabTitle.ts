import { useNoteTitle, useSourceTitle } from '../../data/titles.ts';
import { useMessages } from '../../messages/i18n.ts';
import type { TabContent } from '../../state/workspace.ts';

/** What a tab is called, as that is now. */
export function useTabTitle(tab: TabContent): string {
  const { t } = useMessages();
  const source = useSourceTitle(tab.kind === 'source' ? tab.id : null);
  const note = useNoteTitle(tab.kind === 'note' ? tab.id : null);
  if (tab.kind === 'history') return t('app.history.title');
  return (tab.kind === 'source' ? source : note) ?? t('common.loading');
}
