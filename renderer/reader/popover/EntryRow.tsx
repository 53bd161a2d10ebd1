import type { ReactNode } from 'react';
import styles from './Popover.module.css';

/** One line of the popover: what it is about, and its field, which names itself. */
export function EntryRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <div className={styles.entry}>{children}</div>
    </div>
  );
}
