import { useOperation } from '../data/useOperation.ts';
import { usePassagesOf } from '../data/passageLists.ts';
import { useMessages } from '../messages/i18n.ts';
import styles from './Reader.module.css';
import { SourceView } from './SourceView.tsx';

/** One source: its text with its passages, and everything that can be done with them. */
export function Reader({ sourceId }: { sourceId: string }) {
  const { t } = useMessages();
  const source = useOperation('source.get', { id: sourceId });
  const { passages, loaded } = usePassagesOf(sourceId);

  if (source.error) {
    return (
      <div className={styles.state} role="alert">
        <p>{source.error.message}</p>
        <p>{source.error.action}</p>
      </div>
    );
  }
  if (!source.data) {
    return (
      <div className={styles.state} role="status">
        {t('common.loading')}
      </div>
    );
  }
  return <SourceView key={sourceId} source={source.data} passages={passages} loaded={loaded} />;
}
