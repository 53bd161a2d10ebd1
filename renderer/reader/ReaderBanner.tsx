import type { ReactNode } from 'react';
import styles from './ReaderBanner.module.css';

interface ReaderBannerProps {
  label: string;
  children: ReactNode;
  /** What can be done about it. */
  buttons: ReactNode;
}

/** A line above a text that says in which state it is shown. */
export function ReaderBanner({ label, children, buttons }: ReaderBannerProps) {
  return (
    <section className={styles.banner} aria-label={label}>
      <div className={styles.words}>{children}</div>
      <div className={styles.buttons}>{buttons}</div>
    </section>
  );
}
