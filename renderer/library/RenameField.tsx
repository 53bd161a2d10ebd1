import { useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '../messages/i18n.ts';
import { rename } from './actions.ts';
import styles from './Library.module.css';
import type { Item } from './rows.ts';

/** A thing's name while it is being changed: Enter keeps it, Escape leaves it as it was. */
export function RenameField({ item, onDone }: { item: Item; onDone: () => void }) {
  const { t } = useMessages();
  const [name, setName] = useState(item.label);
  const done = useRef(false);

  const finish = (keep: boolean) => {
    // Leaving the field with Enter also takes the focus from it.
    if (done.current) return;
    done.current = true;
    const written = name.trim();
    if (keep && written !== '' && written !== item.label) void rename(item, written);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    finish(event.key === 'Enter');
  };
  return (
    <input
      ref={(input) => {
        if (input && document.activeElement !== input) {
          input.focus();
          input.select();
        }
      }}
      className={styles.rename}
      value={name}
      maxLength={1000}
      aria-label={t('app.library.rename', { name: item.label })}
      onChange={(event) => setName(event.target.value)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true)}
    />
  );
}
