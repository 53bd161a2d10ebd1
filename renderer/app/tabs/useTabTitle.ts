import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import type { TabContent } from '../../state/workspace.ts';

/** What a tab is called, as that is now. */
export function useTabTitle(tab: TabContent): string {
  const { t } = useMessages();
  const id = 'id' in tab ? tab.id : '';
  const source = useOperation('source.get', { id }, { enabled: tab.kind === 'source' });
  const note = useOperation('note.get', { id }, { enabled: tab.kind === 'note' });
  switch (tab.kind) {
    case 'source':
      return source.data?.title ?? t('common.loading');
    case 'note':
      return note.data?.title ?? t('common.loading');
    case 'history':
      return t('app.history.title');
  }
}
