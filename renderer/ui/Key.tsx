import type { ReactNode } from 'react';
import styles from './Key.module.css';

/** A key as it stands on the keyboard. */
export function Key({ children }: { children: ReactNode }) {
  return <kbd className={styles.key}>{children}</kbd>;
}
