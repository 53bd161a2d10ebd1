import { Activity, useEffect, useRef } from 'react';
import { tabKey, type TabContent } from '../../state/tabContent.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { EmptyMiddle } from '../EmptyMiddle.tsx';
import { keptTabs } from './keptTabs.ts';
import styles from './TabArea.module.css';
import { TabContentView } from './TabContentView.tsx';
import { TabStrip } from './TabStrip.tsx';
import { panelId, tabId } from './ids.ts';

/** The tabs in the middle and what the open one shows. */
export function TabArea() {
  const tabs = useWorkspace((state) => state.tabs);
  const active = useWorkspace((state) => state.active);
  const recent = useWorkspace((state) => state.recent);
  const shown = tabs[active];
  if (!shown) return <EmptyMiddle />;
  return (
    <>
      <TabStrip tabs={tabs} active={active} />
      {keptTabs(tabs, shown, recent).map((tab) => (
        // What is left for a while keeps its place, its selection and the undoing of its typing.
        <Activity key={tabKey(tab)} mode={tab === shown ? 'visible' : 'hidden'}>
          <TabPanel tab={tab} />
        </Activity>
      ))}
    </>
  );
}

function TabPanel({ tab }: { tab: TabContent }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The focus was in what has just been hidden; keys should go to what is shown now.
    if (document.activeElement === document.body) panel.current?.focus();
  }, []);
  return (
    <div
      ref={panel}
      className={styles.panel}
      role="tabpanel"
      id={panelId(tab)}
      aria-labelledby={tabId(tab)}
      tabIndex={-1}
    >
      <TabContentView tab={tab} />
    </div>
  );
}
