import styles from './DropOverlay.module.css';

/** Over the window while files are dragged: what dropping them will do. */
export function DropOverlay({ children }: { children: string }) {
  return (
    <div className={styles.overlay} aria-hidden>
      <p className={styles.words}>{children}</p>
    </div>
  );
}
