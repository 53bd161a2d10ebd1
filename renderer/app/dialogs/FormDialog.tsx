import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { ApiError } from '../../../db/api/errors.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './dialogs.module.css';

interface FormDialogProps {
  title: string;
  /** The name of the button that does it. */
  submit: string;
  /** Does it. An error is shown, and the dialog stays open with what was written. */
  onSubmit: () => Promise<ApiError | null>;
  onClose: () => void;
  children: ReactNode;
  /** Whether there is enough to go on. */
  ready?: boolean;
  wide?: boolean;
}

/** A dialog with a form. Enter does it, and so does Ctrl+Enter from a field of several lines. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, onSubmit, onClose, children, ready = true, wide = false } = props;
  const { t } = useMessages();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);

  const run = async () => {
    if (!ready || busy) return;
    setBusy(true);
    const error = await onSubmit();
    setBusy(false);
    setProblem(error);
    if (!error) onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      wide={wide}
      buttons={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form={id} disabled={!ready || busy}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={id}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void run();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
        }}
      >
        {children}
        {problem && (
          <p className={styles.failed} role="alert">
            {problem.message} <span className={styles.muted}>{problem.action}</span>
          </p>
        )}
      </form>
    </Dialog>
  );
}
