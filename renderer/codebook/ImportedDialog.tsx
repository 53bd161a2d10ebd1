import dialogs from '../app/dialogs/dialogs.module.css';
import { useMessages } from '../messages/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { ImportedCodebook } from './importCodebook.ts';
import { resultLine } from './tagActions.ts';

interface ImportedDialogProps {
  imported: ImportedCodebook;
  onClose: () => void;
}

/** What of a codebook could not be taken as it was. */
export function ImportedDialog({ imported, onClose }: ImportedDialogProps) {
  const { t } = useMessages();
  const { fileName, result } = imported;
  return (
    <Dialog
      title={t('codebook.imported.title', { fileName })}
      onClose={onClose}
      reading
      buttons={
        <Button look="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <p className={dialogs.lead}>{resultLine(result)}</p>
      <p className={dialogs.label}>{t('codebook.imported.warnings')}</p>
      <ul className={dialogs.list}>
        {result.warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Dialog>
  );
}
