import { useMessages } from '../messages/i18n.ts';
import { Key } from '../ui/Key.tsx';
import styles from './LinkGrid.module.css';

const HINTS = [
  ['move', ['↑', '↓', '←', '→']],
  ['open', ['Enter']],
  ['choose', ['Space']],
  ['turn', ['R']],
  ['retype', ['T']],
  ['note', ['N']],
  ['remove', ['Delete']],
] as const;

/** The keys of the grid, below it. */
export function GridHints() {
  const { t } = useMessages();
  return (
    <ul className={styles.hints}>
      {HINTS.map(([what, keys]) => (
        <li key={what}>
          {keys.map((key) => (
            <Key key={key}>{key}</Key>
          ))}{' '}
          {t(`links.keys.${what}`)}
        </li>
      ))}
    </ul>
  );
}
