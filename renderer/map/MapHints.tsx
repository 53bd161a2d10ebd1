import { useMessages } from '../messages/i18n.ts';
import { Key } from '../ui/Key.tsx';
import styles from './MapView.module.css';

const HINTS = [
  ['move', ['← ↑ → ↓']],
  ['open', ['Enter']],
  ['inspect', ['Space']],
  ['passages', ['O']],
  ['expand', ['E']],
  ['isolate', ['F']],
  ['back', ['⌫']],
  ['pin', ['P']],
  ['search', ['/']],
  ['zoom', ['+', '−', '0']],
] as const;

/** The keys of a map, below it. */
export function MapHints({ expand }: { expand: boolean }) {
  const { t } = useMessages();
  return (
    <ul className={styles.hints}>
      {HINTS.filter(([what]) => expand || what !== 'expand').map(([what, keys]) => (
        <li key={what}>
          {keys.map((key) => (
            <Key key={key}>{key}</Key>
          ))}{' '}
          {t(`map.keys.${what}`)}
        </li>
      ))}
    </ul>
  );
}
