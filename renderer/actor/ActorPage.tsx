import { useMessages } from '../messages/i18n.ts';

export function ActorPage({ id }: { id: string }) {
  const { t } = useMessages();
  return <h1>{t('actor.title', { name: id })}</h1>;
}
