import { useId, type ReactNode } from 'react';
import styles from './fields.module.css';

interface SectionProps {
  title: string;
  /** Beside the title: what adds to the section. */
  action?: ReactNode;
  /** Shown where there is nothing else. */
  empty?: string | false;
  children?: ReactNode;
}

/** A part of the inspector with its title. */
export function Section({ title, action, empty, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.heading}>
        <h3 id={id}>{title}</h3>
        {action}
      </div>
      {empty && <p className={styles.empty}>{empty}</p>}
      {children}
    </section>
  );
}
