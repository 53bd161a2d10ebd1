import { useMessages } from '../messages/i18n.ts';

export function LinksView() {
  const { t } = useMessages();
  return <h1>{t('links.title')}</h1>;
}
