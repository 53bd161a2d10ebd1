import { formatKey } from '../commands/keys.ts';
import { useMessages } from '../messages/i18n.ts';
import { Key } from '../ui/Key.tsx';
import styles from './PassageTable.module.css';

const HINTS = [
  ['open', ['Enter']],
  ['choose', ['Space']],
  ['several', ['Shift+Down']],
  ['all', ['CmdOrCtrl+A']],
  ['stance', ['1–9']],
  ['tag', ['T']],
  ['untag', ['U']],
  ['who', ['W']],
  ['comment', ['M']],
  ['quote', ['Q']],
  ['remove', ['Delete']],
] as const;

/** The keys of the table, below it. */
export function TableHints() {
  const { t } = useMessages();
  return (
    <ul className={styles.hints}>
      {HINTS.map(([what, keys]) => (
        <li key={what}>
          {keys.map((key) => (
            <Key key={key}>{formatKey(key)}</Key>
          ))}{' '}
          {t(`table.keys.${what}`)}
        </li>
      ))}
    </ul>
  );
}
