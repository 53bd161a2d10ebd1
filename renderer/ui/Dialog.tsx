import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/i18n.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** The row of buttons; the last is what Enter means. */
  buttons?: ReactNode;
  wide?: boolean;
}

/** A dialog over the window. It is mounted while it is open; Escape and the cross close it. */
export function Dialog({ title, onClose, children, buttons, wide = false }: DialogProps) {
  const { t } = useMessages();
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={`${styles.dialog} ${wide ? styles.wide : ''}`}>
          <header className={styles.header}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close render={<IconButton icon={X} label={t('common.close')} />} />
          </header>
          <div className={styles.body}>{children}</div>
          {buttons && <footer className={styles.buttons}>{buttons}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
