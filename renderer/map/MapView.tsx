import { useMessages } from '../messages/i18n.ts';

export function MapView() {
  const { t } = useMessages();
  return <h1>{t('map.title')}</h1>;
}
