import type { ReactNode } from 'react';
import styles from './fields.module.css';

/** What something is called, and its value beside it. The value names itself to screen readers. */
export function FieldRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span className={styles.rowLabel} aria-hidden>
        {label}
      </span>
      <div className={styles.rowValue}>{children}</div>
    </div>
  );
}
