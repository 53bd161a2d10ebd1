import { TAB_ICONS } from '../app/tabs/icons.ts';
import { commandName } from '../commands/names.ts';
import { keyShortcut, shownKey } from '../commands/keys.ts';
import { runCommand } from '../commands/registry.ts';
import { useMessages } from '../messages/i18n.ts';
import { closeOverlay } from '../state/panes.ts';
import { tabKey } from '../state/tabContent.ts';
import { useWorkspace } from '../state/workspace.ts';
import styles from './Library.module.css';

const LISTED = [
  'passages',
  'ledger',
  'matrix',
  'timeline',
  'map',
  'links',
  'codebook',
  'agreement',
] as const;

/** Above the library: the views of the whole notebook. */
export function ViewList() {
  const { t } = useMessages();
  const shown = useWorkspace(({ tabs, active }) => {
    const tab = tabs[active];
    return tab ? tabKey(tab) : null;
  });
  return (
    <ul className={styles.views} aria-label={t('app.library.views')}>
      {LISTED.map((kind) => {
        const command = `view.${kind}` as const;
        const Icon = TAB_ICONS[kind];
        return (
          <li key={kind}>
            <button
              type="button"
              className={styles.view}
              aria-current={shown === tabKey({ kind }) || undefined}
              aria-keyshortcuts={keyShortcut(command)}
              title={shownKey(command)}
              onClick={() => {
                runCommand(command);
                closeOverlay();
              }}
            >
              <Icon size={14} aria-hidden />
              {commandName(command)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
