import { X } from 'lucide-react';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useMessages } from '../messages/i18n.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Toasts.module.css';
import { dismissToast, useToasts, type Toast } from './toasts.ts';

/** Long enough to read, and with a button to decide. */
const SHOWN_MS = 6_000;
const SHOWN_WITH_BUTTON_MS = 12_000;

/** Where the toasts of the window appear. Read out as they come; F6 and Tab reach their buttons. */
export function Toasts() {
  const { t } = useMessages();
  const toasts = useToasts((state) => state.toasts);
  return (
    <section
      className={styles.region}
      aria-label={t('common.messages')}
      aria-live="polite"
      // A pane to go to with F6, as long as there is something in it.
      data-pane={toasts.length > 0 || undefined}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast: { id, tone, message, detail, button } }: { toast: Toast }) {
  const { t } = useMessages();
  const [held, setHeld] = useState(false);
  const stays = tone === 'error' || held;

  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => dismissToast(id), button ? SHOWN_WITH_BUTTON_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, stays, button]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dismissToast(id);
  };
  return (
    <div
      className={styles.toast}
      data-tone={tone}
      role={tone === 'error' ? 'alert' : 'group'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className={styles.words}>
        <p className={styles.message}>{message}</p>
        {detail && <p className={styles.detail}>{detail}</p>}
      </div>
      {button && (
        <Button
          look="quiet"
          className={styles.button}
          onKeyDown={onKeyDown}
          onClick={() => {
            dismissToast(id);
            button.run();
          }}
        >
          {button.label}
        </Button>
      )}
      <IconButton
        icon={X}
        label={t('common.close')}
        onKeyDown={onKeyDown}
        onClick={() => dismissToast(id)}
      />
    </div>
  );
}
