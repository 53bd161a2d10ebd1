import type { Agreement } from '../../../db/model/agreement.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openTab } from '../../state/workspace.ts';
import { openPassages } from '../../table/openPassages.ts';
import { Button } from '../../ui/Button.tsx';
import styles from '../AgreementView.module.css';
import type { Pair } from '../pair.ts';
import { CountButton } from './CountButton.tsx';

interface SourceTableProps {
  pair: Pair;
  sources: Agreement['sources'];
}

/** The sources that are compared, each with the way to the two versions side by side. */
export function SourceTable({ pair, sources }: SourceTableProps) {
  const { t } = useMessages();
  const open = (id: string, title: string, coder: string) =>
    openPassages(
      { all: [{ sources: [id] }, { coder }] },
      t('agreement.passagesOf', { tag: title, coder }),
    );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('agreement.table.source')}</th>
          <th scope="col" className={styles.numeric}>
            {pair.first}
          </th>
          <th scope="col" className={styles.numeric}>
            {pair.second}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t('agreement.coders.open')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ id, title, first, second }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td className={styles.numeric}>
              <CountButton count={first} onClick={() => open(id, title, pair.first)} />
            </td>
            <td className={styles.numeric}>
              <CountButton count={second} onClick={() => open(id, title, pair.second)} />
            </td>
            <td className={styles.numeric}>
              <Button
                look="quiet"
                aria-label={t('agreement.coders.openOf', { name: title })}
                onClick={() => openTab({ kind: 'coders', sourceId: id, ...pair })}
              >
                {t('agreement.coders.open')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
