import { useMessages } from '../messages/i18n.ts';

export function LedgerView() {
  const { t } = useMessages();
  return <h1>{t('ledger.title')}</h1>;
}
