import { useMessages } from '../../messages/i18n.ts';
import { leaveFor } from '../openLink.ts';
import styles from './dialogs.module.css';
import { FormDialog } from './FormDialog.tsx';

/** Asks before an address is opened: that is the one moment in which something leaves the machine. */
export function ExternalLinkDialog({ url, onClose }: { url: string; onClose: () => void }) {
  const { t } = useMessages();
  return (
    <FormDialog
      title={t('app.externalLink.title')}
      submit={t('app.externalLink.submit')}
      onSubmit={async () => {
        await leaveFor(url);
        return null;
      }}
      onClose={onClose}
    >
      <p className={styles.address}>{url}</p>
      <p className={styles.muted}>{t('app.externalLink.hint')}</p>
    </FormDialog>
  );
}
