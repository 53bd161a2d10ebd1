import type { ReactNode } from 'react';
import { useMessages } from '../messages/i18n.ts';
import styles from './Original.module.css';

interface OriginalBarProps {
  /** What can be done with this kind of file. */
  tools?: ReactNode;
  /** What can be done with any. */
  children: ReactNode;
}

/** The bar above an original. */
export function OriginalBar({ tools, children }: OriginalBarProps) {
  const { t } = useMessages();
  return (
    <div className={styles.bar}>
      <h2 className={styles.heading}>{t('original.title')}</h2>
      <div className={styles.tools}>{tools}</div>
      {children}
    </div>
  );
}
