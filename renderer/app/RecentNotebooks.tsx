import { useMessages } from '../messages/i18n.ts';
import { tryToOpen } from './notebooks.ts';
import styles from './RecentNotebooks.module.css';
import type { RecentNotebook } from './useRecentNotebooks.ts';

/** Notebooks to go on with, the last first. */
export function RecentNotebooks({ notebooks }: { notebooks: readonly RecentNotebook[] }) {
  const { t } = useMessages();
  if (notebooks.length === 0) return null;
  return (
    <section aria-labelledby="recent-notebooks">
      <h2 className={styles.heading} id="recent-notebooks">
        {t('app.welcome.recent')}
      </h2>
      <ul className={styles.list}>
        {notebooks.map(({ path, title, folder }) => (
          <li key={path}>
            <button
              type="button"
              className={styles.notebook}
              title={path}
              onClick={() => void tryToOpen(path)}
            >
              <span className={styles.title}>{title}</span>
              <span className={styles.folder}>{folder}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
