import { useMessages } from '../messages/i18n.ts';
import type { PassagesTab } from '../state/tabContent.ts';

export function PassageTableView({ tab }: { tab: PassagesTab }) {
  const { t } = useMessages();
  void tab;
  return <h1>{t('table.title')}</h1>;
}
