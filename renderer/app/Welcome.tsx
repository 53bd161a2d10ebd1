import { shownKey } from '../commands/keys.ts';
import { commandName } from '../commands/names.ts';
import { runCommand } from '../commands/registry.ts';
import type { CommandId } from '../commands/table.ts';
import { useMessages } from '../messages/i18n.ts';
import { useShell } from '../state/shellState.ts';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import { DropOverlay } from './import/DropOverlay.tsx';
import { openDropped } from './import/dropped.ts';
import { useFileDrop } from './import/useFileDrop.ts';
import { RecentNotebooks } from './RecentNotebooks.tsx';
import { useRecentNotebooks } from './useRecentNotebooks.ts';
import styles from './Welcome.module.css';

const CHOICES: readonly CommandId[] = ['notebook.new', 'notebook.open', 'notebook.sample'];

/** The greeting while no notebook is open. */
export function Welcome() {
  const { t } = useMessages();
  const recent = useRecentNotebooks();
  const electron = useShell(({ state }) => state?.shell === 'electron');
  const over = useFileDrop(openDropped);
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.name}>{t('app.name')}</h1>
        <p className={styles.hint}>{t('app.welcome.what')}</p>
        <ul className={styles.choices}>
          {CHOICES.map((id, index) => (
            <li key={id}>
              <Button
                look={index === 0 ? 'primary' : 'plain'}
                className={styles.choice}
                onClick={() => runCommand(id)}
              >
                <span>{commandName(id)}</span>
                <Key>{shownKey(id)}</Key>
              </Button>
            </li>
          ))}
        </ul>
        <RecentNotebooks notebooks={recent} />
        {electron && <p className={styles.small}>{t('app.welcome.drop')}</p>}
        <p className={styles.small}>{t('app.welcome.offline')}</p>
      </div>
      {over && <DropOverlay>{t('app.welcome.drop')}</DropOverlay>}
    </main>
  );
}
