import { useEffect, type CSSProperties } from 'react';
import { Inspector } from '../inspector/Inspector.tsx';
import { Library } from '../library/Library.tsx';
import { useMessages } from '../messages/i18n.ts';
import { followWidth, usePanes, type Side } from '../state/panes.ts';
import { useSettings } from '../state/settings.ts';
import { Header } from './Header.tsx';
import { ImportTarget } from './import/ImportTarget.tsx';
import { LostBanner } from './LostBanner.tsx';
import { SidePane } from './SidePane.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TabArea } from './tabs/TabArea.tsx';
import { useSpringLoading } from './useSpringLoading.ts';
import styles from './Workspace.module.css';
import { WorkspaceCommands } from './WorkspaceCommands.tsx';

/** The window with an open notebook: library, tabs, inspector. */
export function Workspace({ notebook }: { notebook: { path: string; title: string } }) {
  const { t } = useMessages();
  const { left, right } = useSettings((state) => state.panes);
  useEffect(followWidth, []);
  useSpringLoading();
  useEffect(() => {
    document.title = t('app.windowTitle', { title: notebook.title });
    return () => {
      document.title = t('app.name');
    };
  }, [notebook.title, t]);

  const widths = { '--left-width': `${left}px`, '--right-width': `${right}px` } as CSSProperties;
  return (
    <div className={styles.window} style={widths}>
      <WorkspaceCommands />
      <Header title={notebook.title} />
      <LostBanner path={notebook.path} />
      <div className={styles.panes}>
        <Shown side="left">
          <Library />
        </Shown>
        <main className={styles.middle} data-pane tabIndex={-1} aria-label={t('app.panes.middle')}>
          <TabArea />
        </main>
        <Shown side="right">
          <Inspector />
        </Shown>
      </div>
      <StatusBar />
      <ImportTarget />
    </div>
  );
}

function Shown({ side, children }: { side: Side; children: React.ReactNode }) {
  const hidden = useSettings((state) => state.panes[`${side}Hidden`]);
  const floating = usePanes((state) => state.floating[side]);
  const over = usePanes((state) => state.overlay === side);
  if (floating ? !over : hidden) return null;
  return (
    <SidePane side={side} floating={floating}>
      {children}
    </SidePane>
  );
}
