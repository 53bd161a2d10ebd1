import { useId, type ReactNode } from 'react';
import styles from './ActorPage.module.css';

interface PartProps {
  title: string;
  /** Beside the title: what can be done with it. */
  action?: ReactNode;
  /** Shown where there is nothing else. */
  empty?: string | false;
  /** Takes the width of the page. */
  wide?: boolean;
  children?: ReactNode;
}

/** A part of the page with its title. */
export function Part({ title, action, empty, wide = false, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} data-wide={wide || undefined} aria-labelledby={id}>
      <div className={styles.partHeader}>
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {empty ? <p className={styles.nothing}>{empty}</p> : children}
    </section>
  );
}
