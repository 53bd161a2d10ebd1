import { Dialog } from '@base-ui/react/dialog';
import { useMessages } from '../messages/i18n.ts';
import { closePalette, usePalette } from '../state/palette.ts';
import styles from './Palette.module.css';
import { PaletteBox } from './PaletteBox.tsx';

/** One box for everything: the notebook, and with `>` the commands. */
export function Palette() {
  const { t } = useMessages();
  const { open, query, opened } = usePalette();
  if (!open) return null;
  return (
    <Dialog.Root open onOpenChange={(stays) => !stays && closePalette()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup data-modal className={styles.palette}>
          <Dialog.Title className="visually-hidden">{t('search.title')}</Dialog.Title>
          <PaletteBox key={opened} initial={query} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
