import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
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
  /** There is only something to read: it gets the focus, so that the arrow keys scroll it. */
  reading?: boolean;
}

/** A dialog over the window. It is mounted while it is open; Escape and the cross close it. */
export function Dialog(props: DialogProps) {
  const { title, onClose, children, buttons, wide = false, reading = false } = props;
  const { t } = useMessages();
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          ref={popup}
          data-modal
          className={`${styles.dialog} ${wide ? styles.wide : ''}`}
          initialFocus={() => firstField(popup.current)}
        >
          <header className={styles.header}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close render={<IconButton icon={X} label={t('common.close')} />} />
          </header>
          <div
            className={styles.body}
            {...(reading && { tabIndex: 0, role: 'document', 'data-first': true })}
          >
            {children}
          </div>
          {buttons && <footer className={styles.buttons}>{buttons}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

const FIELDS = 'input:not([type="radio"]), input:checked, textarea, select';

/** Where one begins: in the field that asks for it, else the first, else at what Enter means. */
function firstField(popup: HTMLElement | null): HTMLElement | true {
  return (
    popup?.querySelector<HTMLElement>('[data-first]') ??
    popup?.querySelector<HTMLElement>(FIELDS) ??
    popup?.querySelector<HTMLElement>('footer button:last-child') ??
    true
  );
}
