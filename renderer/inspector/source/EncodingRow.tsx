import type { SourceSummary } from '../../../db/model/source.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openDialog } from '../../state/dialogs.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldRow } from '../fields/FieldRow.tsx';
import styles from '../Inspector.module.css';

/** How the bytes of a source were read as letters, and the way to correct that. */
export function EncodingRow({ source }: { source: Pick<SourceSummary, 'id' | 'encoding'> }) {
  const { t } = useMessages();
  const { id, encoding } = source;
  if (encoding === null) return null;
  return (
    <FieldRow label={t('inspector.source.encoding')}>
      <span className={styles.withButton}>
        {encoding}
        <Button look="quiet" onClick={() => openDialog({ kind: 'encoding', sourceId: id })}>
          {t('inspector.source.looksWrong')}
        </Button>
      </span>
    </FieldRow>
  );
}
