import { useMessages } from '../messages/i18n.ts';

export function CodebookView() {
  const { t } = useMessages();
  return <h1>{t('codebook.title')}</h1>;
}
