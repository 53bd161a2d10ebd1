import { useMessages } from '../messages/i18n.ts';

export function AgreementView() {
  const { t } = useMessages();
  return <h1>{t('agreement.title')}</h1>;
}
