import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { chooseFiles, chooseFolder } from '../import/chooseFiles.ts';

interface ImportDialogProps {
  what: 'import' | 'importFolder';
  onClose: () => void;
}

/** The button that a browser wants to be pressed before it lets files be chosen. */
export function ImportDialog({ what, onClose }: ImportDialogProps) {
  const { t } = useMessages();
  return (
    <Dialog
      title={t('app.import.title')}
      onClose={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            onClick={() => {
              onClose();
              if (what === 'import') chooseFiles();
              else chooseFolder();
            }}
          >
            {t(what === 'import' ? 'app.import.choose' : 'app.import.chooseFolder')}
          </Button>
        </>
      }
    >
      <p>{t('app.import.hint')}</p>
    </Dialog>
  );
}
