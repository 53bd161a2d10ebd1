import { PanelLeft, PanelRight, Search } from 'lucide-react';
import { keyShortcut, shownKey } from '../commands/keys.ts';
import { runCommand } from '../commands/registry.ts';
import { useMessages } from '../messages/i18n.ts';
import { usePanes, type Side } from '../state/panes.ts';
import { useSettings } from '../state/settings.ts';
import { useShell } from '../state/shellState.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Key } from '../ui/Key.tsx';
import styles from './Header.module.css';
import { MenuButton } from './menu/MenuButton.tsx';
import { SaveIndicator } from './SaveIndicator.tsx';

/** The bar at the top: which notebook, the search, whether everything is saved. */
export function Header({ title }: { title: string }) {
  const { t } = useMessages();
  const browser = useShell(({ state }) => state?.shell === 'browser');
  return (
    <header className={styles.header} data-pane tabIndex={-1}>
      <div className={styles.start}>
        {browser && <MenuButton />}
        <PaneButton side="left" />
        <b className={styles.name}>{t('app.name')}</b>
        <span className={styles.title} title={title}>
          {title}
        </span>
      </div>
      <button
        type="button"
        className={styles.search}
        onClick={() => runCommand('palette.open')}
        aria-keyshortcuts={keyShortcut('palette.open')}
      >
        <Search size={14} aria-hidden />
        <span className={styles.prompt}>{t('app.header.search')}</span>
        <Key>{shownKey('palette.open')}</Key>
      </button>
      <div className={styles.end}>
        <SaveIndicator />
        <PaneButton side="right" />
      </div>
    </header>
  );
}

function PaneButton({ side }: { side: Side }) {
  const { t } = useMessages();
  const hidden = useSettings((state) => state.panes[`${side}Hidden`]);
  const floating = usePanes((state) => state.floating[side]);
  const over = usePanes((state) => state.overlay === side);
  const command = `view.${side}Pane` as const;
  return (
    <IconButton
      icon={side === 'left' ? PanelLeft : PanelRight}
      label={t(`app.header.${side}Pane`, { key: shownKey(command) })}
      aria-keyshortcuts={keyShortcut(command)}
      aria-expanded={floating ? over : !hidden}
      onClick={() => runCommand(command)}
    />
  );
}
