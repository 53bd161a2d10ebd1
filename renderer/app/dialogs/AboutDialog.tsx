import { useMessages } from '../../messages/i18n.ts';
import { useShell } from '../../state/shellState.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './dialogs.module.css';

/** What Parley is, which version this is, and under which licence. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  const version = useShell(({ state }) => state?.version ?? '');
  return (
    <Dialog title={t('app.about.title')} onClose={onClose}>
      <p className={styles.lead}>{t('app.welcome.what')}</p>
      <p>{t('app.about.version', { version })}</p>
      <p className={styles.muted}>{t('app.about.licence')}</p>
      <p className={styles.muted}>{t('app.welcome.offline')}</p>
    </Dialog>
  );
}
