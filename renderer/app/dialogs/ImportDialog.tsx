import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { chooseFiles } from '../import/chooseFiles.ts';

/** The button that a browser wants to be pressed before it lets files be chosen. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
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
              chooseFiles();
            }}
          >
            {t('app.import.choose')}
          </Button>
        </>
      }
    >
      <p>{t('app.import.hint')}</p>
    </Dialog>
  );
}
