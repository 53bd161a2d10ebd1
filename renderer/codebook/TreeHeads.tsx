import { useMessages } from '../messages/i18n.ts';
import styles from './CodebookTree.module.css';

const COLUMNS = ['name', 'definition', 'key', 'own', 'tree'] as const;

/** What the columns of the codebook are; the two numbers say on hover how they are counted. */
export function TreeHeads() {
  const { t } = useMessages();
  return (
    <div role="row" className={styles.heads} aria-rowindex={1}>
      {COLUMNS.map((column) => (
        <span
          key={column}
          role="columnheader"
          className={styles[column === 'own' || column === 'tree' ? 'count' : column]}
          title={t(`codebook.columns.${column}Help`)}
        >
          {t(`codebook.columns.${column}`)}
        </span>
      ))}
    </div>
  );
}
