import { useState } from 'react';
import { useSourceTitle } from '../../data/titles.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { savePassages } from '../export/exports.ts';
import styles from './dialogs.module.css';
import { FormDialog } from './FormDialog.tsx';

interface ExportPassagesDialogProps {
  format: 'csv' | 'json';
  /** The source that is shown. */
  sourceId: string;
  onClose: () => void;
}

/** Asks whether all passages are meant, or those of the source that is shown. */
export function ExportPassagesDialog({ format, sourceId, onClose }: ExportPassagesDialogProps) {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  const name = useSourceTitle(sourceId) ?? '';
  const info = useOperation('notebook.info', {});

  const submit = async () => {
    await savePassages(format, all ? null : sourceId);
    return null;
  };
  return (
    <FormDialog
      title={t(`app.exportPassages.${format}`)}
      submit={t('app.exportPassages.submit')}
      onSubmit={submit}
      onClose={onClose}
    >
      <fieldset className={styles.choices}>
        <legend>{t('app.exportPassages.which')}</legend>
        <label className={styles.choice}>
          <input type="radio" name="which" checked={!all} onChange={() => setAll(false)} />
          {t('app.exportPassages.ofSource', { name })}
        </label>
        <label className={styles.choice}>
          <input type="radio" name="which" checked={all} onChange={() => setAll(true)} />
          {t('app.exportPassages.all', { count: info.data?.counts.passages ?? 0 })}
        </label>
      </fieldset>
    </FormDialog>
  );
}
