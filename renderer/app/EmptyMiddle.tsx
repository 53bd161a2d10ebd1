import { shownKey } from '../commands/keys.ts';
import { runCommand } from '../commands/registry.ts';
import type { CommandId } from '../commands/table.ts';
import { commandName } from '../commands/names.ts';
import { useOperation } from '../data/useOperation.ts';
import { useMessages } from '../messages/i18n.ts';
import { Key } from '../ui/Key.tsx';
import styles from './EmptyMiddle.module.css';

const FIRST: readonly CommandId[] = ['source.import', 'source.paste', 'note.new', 'help.keys'];
const LATER: readonly CommandId[] = ['palette.open', 'note.new', 'source.import', 'help.keys'];

/** What the middle says while no tab is open: what can be done next. */
export function EmptyMiddle() {
  const { t } = useMessages();
  const { data } = useOperation('notebook.info', {});
  if (!data) return null;
  const empty = data.counts.sources === 0;
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>{t(empty ? 'app.empty.title' : 'app.empty.nothingOpen')}</h1>
        <p className={styles.hint}>{t(empty ? 'app.empty.hint' : 'app.empty.choose')}</p>
        <ul className={styles.list}>
          {(empty ? FIRST : LATER).map((id) => (
            <li key={id}>
              <button type="button" className={styles.action} onClick={() => runCommand(id)}>
                <span>{commandName(id)}</span>
                <Key>{shownKey(id)}</Key>
              </button>
            </li>
          ))}
        </ul>
        {empty && <p className={styles.steps}>{t('app.empty.gesture')}</p>}
      </div>
    </div>
  );
}
