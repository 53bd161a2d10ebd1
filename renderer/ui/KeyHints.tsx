import { Key } from './Key.tsx';
import styles from './KeyHints.module.css';

/** The keys of a view, below it: what each does, and the key as it stands on the keyboard. */
export function KeyHints({
  hints,
}: {
  hints: ReadonlyArray<readonly [string, readonly string[]]>;
}) {
  return (
    <ul className={styles.hints}>
      {hints.map(([what, keys]) => (
        <li key={what}>
          {keys.map((key) => (
            <Key key={key}>{key}</Key>
          ))}{' '}
          {what}
        </li>
      ))}
    </ul>
  );
}
