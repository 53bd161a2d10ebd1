import { useMessages } from '../../messages/i18n.ts';
import { Key } from '../../ui/Key.tsx';
import styles from '../AgreementView.module.css';

const HINTS = [
  ['move', ['J', 'K']],
  ['first', ['1']],
  ['second', ['2']],
  ['open', ['O']],
  ['side', ['S']],
  ['undo', ['U']],
] as const;

/** The keys of the worklist, below it. */
export function WorkHints() {
  const { t } = useMessages();
  return (
    <ul className={styles.hints}>
      {HINTS.map(([what, keys]) => (
        <li key={what}>
          {keys.map((key) => (
            <Key key={key}>{key}</Key>
          ))}{' '}
          {t(`agreement.keys.${what}`)}
        </li>
      ))}
    </ul>
  );
}
