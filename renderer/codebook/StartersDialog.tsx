import dialogs from '../app/dialogs/dialogs.module.css';
import { useMessages } from '../messages/i18n.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { StarterList } from './StarterList.tsx';

/** Codebooks to begin with, at any time. */
export function StartersDialog({ onClose }: { onClose: () => void }) {
  const { t } = useMessages();
  return (
    <Dialog title={t('codebook.starters.title')} onClose={onClose} wide>
      <p className={dialogs.lead}>{t('codebook.starters.intro')}</p>
      <StarterList onAdded={onClose} />
    </Dialog>
  );
}
