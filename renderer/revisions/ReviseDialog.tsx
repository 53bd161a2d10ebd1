import { useRef, useState } from 'react';
import { ApiError } from '../../db/api/errors.ts';
import { attempt } from '../data/attempt.ts';
import { toBase64 } from '../data/base64.ts';
import { useSourceTitle } from '../data/titles.ts';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ACCEPTED } from '../app/import/accepted.ts';
import { reportRevision } from './reportRevision.ts';
import styles from './ReviseDialog.module.css';

interface ReviseDialogProps {
  sourceId: string;
  onClose: () => void;
}

/** Asks for the file of a newer version of a source, and takes it in. */
export function ReviseDialog({ sourceId, onClose }: ReviseDialogProps) {
  const { t } = useMessages();
  const title = useSourceTitle(sourceId) ?? '';
  const field = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);

  const take = async (file: File | undefined) => {
    if (!file) return;
    setReading(file.name);
    setProblem(null);
    const { value: result, error } = await revise(sourceId, file);
    setReading(null);
    setProblem(error);
    if (!result) return;
    onClose();
    reportRevision(result);
  };
  return (
    <Dialog
      title={t('revisions.revise.title')}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={reading !== null} onClick={() => field.current?.click()}>
            {t('revisions.revise.choose')}
          </Button>
        </>
      }
    >
      <p>{t('revisions.revise.ask', { title })}</p>
      <input
        ref={field}
        type="file"
        hidden
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <p role="status" className={styles.reading}>
        {reading !== null && t('revisions.revise.reading', { name: reading })}
      </p>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem.message} {problem.action}
        </p>
      )}
    </Dialog>
  );
}

async function revise(id: string, file: File) {
  const fileName = file.name;
  try {
    const content = await toBase64(file);
    return await attempt('source.revise', { id, fileName, content });
  } catch (thrown) {
    const { message: reason } = ApiError.from(thrown);
    return { value: null, error: new ApiError('FILE_UNREADABLE', { fileName, reason }) };
  }
}
