import { useId, type ReactNode } from 'react';
import styles from './Popover.module.css';

/** One line of the popover: what it is about, and its field. */
export function EntryRow({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <div className={styles.row}>
      <span id={id} className={styles.label} aria-hidden>
        {label}
      </span>
      <div className={styles.entry}>{children}</div>
    </div>
  );
}
