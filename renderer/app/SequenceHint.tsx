import { formatKey } from '../commands/keys.ts';
import { secondStrokes } from '../commands/keyTable.ts';
import { commandName } from '../commands/names.ts';
import { useRegistry } from '../commands/registry.ts';
import { useSequence } from '../commands/sequence.ts';
import { useMessages } from '../messages/i18n.ts';
import { Key } from '../ui/Key.tsx';
import styles from './SequenceHint.module.css';

/** After the first stroke of a sequence: what can follow it. */
export function SequenceHint() {
  const first = useSequence((state) => state.first);
  return first === null ? null : <Strokes first={first} />;
}

function Strokes({ first }: { first: string }) {
  const { t } = useMessages();
  const handlers = useRegistry((state) => state.handlers);
  const strokes = secondStrokes(first).filter(({ id }) => (handlers.get(id)?.length ?? 0) > 0);
  return (
    <aside className={styles.hint} aria-live="polite" aria-label={t('app.sequence.title')}>
      <p className={styles.title}>
        <Key>{formatKey(first)}</Key> {t('app.sequence.next')}
      </p>
      <ul className={styles.list}>
        {strokes.map(({ key, id }) => (
          <li key={key} className={styles.stroke}>
            <Key>{formatKey(key)}</Key> {commandName(id)}
          </li>
        ))}
      </ul>
    </aside>
  );
}
