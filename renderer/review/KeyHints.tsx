import { useMessages } from '../messages/i18n.ts';
import { Key } from '../ui/Key.tsx';
import styles from './ReviewView.module.css';

const HINTS = [
  ['accept', ['Enter']],
  ['pick', ['1 – 5']],
  ['hand', ['P']],
  ['keep', ['H']],
  ['move', ['J', 'K']],
  ['undo', ['U']],
] as const;

/** The keys of the review, below it. */
export function KeyHints() {
  const { t } = useMessages();
  return (
    <ul className={styles.hints}>
      {HINTS.map(([what, keys]) => (
        <li key={what}>
          {keys.map((key) => (
            <Key key={key}>{key}</Key>
          ))}{' '}
          {t(`review.keys.${what}`)}
        </li>
      ))}
    </ul>
  );
}
