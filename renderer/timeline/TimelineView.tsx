import { useMessages } from '../messages/i18n.ts';

export function TimelineView() {
  const { t } = useMessages();
  return <h1>{t('timeline.title')}</h1>;
}
