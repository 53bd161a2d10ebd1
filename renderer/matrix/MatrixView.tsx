import { useMessages } from '../messages/i18n.ts';

export function MatrixView() {
  const { t } = useMessages();
  return <h1>{t('matrix.title')}</h1>;
}
