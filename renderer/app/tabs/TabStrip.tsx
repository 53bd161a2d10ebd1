import { X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { tabKey, type TabContent } from '../../state/tabContent.ts';
import { activateTab, closeTab } from '../../state/workspace.ts';
import { panelId, tabId } from './ids.ts';
import { TAB_ICONS } from './icons.ts';
import styles from './TabStrip.module.css';
import { useTabTitle } from './useTabTitle.ts';

/** The id of what is said of every tab. */
const HINT = 'tab-hint';

/** The row of tabs. Arrow keys go from one to the next, Delete closes the one with the focus. */
export function TabStrip({ tabs, active }: { tabs: readonly TabContent[]; active: number }) {
  const { t } = useMessages();
  const strip = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = destination(event.key, active, tabs.length);
    if (to !== null) activateTab(to);
    else if (event.key === 'Delete') closeTab(active);
    else return;
    event.preventDefault();
    // The tab in question is rendered by then.
    requestAnimationFrame(() =>
      strip.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
    );
  };
  return (
    <>
      <div
        ref={strip}
        className={styles.strip}
        role="tablist"
        aria-label={t('app.tabs.label')}
        onKeyDown={onKeyDown}
        onWheel={(event) => {
          // A wheel that only turns one way moves the row all the same.
          if (event.deltaX === 0) event.currentTarget.scrollLeft += event.deltaY;
        }}
      >
        {tabs.map((tab, index) => (
          <Tab key={tabKey(tab)} tab={tab} index={index} selected={index === active} />
        ))}
      </div>
      <span id={HINT} hidden>
        {t('app.tabs.hint')}
      </span>
    </>
  );
}

function destination(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return active + 1;
    case 'ArrowLeft':
      return active - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

interface TabProps {
  tab: TabContent;
  index: number;
  selected: boolean;
}

function Tab({ tab, index, selected }: TabProps) {
  const { t } = useMessages();
  const title = useTabTitle(tab);
  const element = useRef<HTMLButtonElement>(null);
  const Icon = TAB_ICONS[tab.kind];
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  return (
    <button
      ref={element}
      type="button"
      className={styles.tab}
      role="tab"
      id={tabId(tab)}
      data-opens={tabKey(tab)}
      aria-selected={selected}
      {...(selected && { 'aria-controls': panelId(tab) })}
      aria-describedby={HINT}
      tabIndex={selected ? 0 : -1}
      title={title}
      onClick={(event) => {
        const onCross = (event.target as Element).closest('[data-close]') !== null;
        if (onCross) closeTab(index);
        else activateTab(index);
      }}
      onAuxClick={(event) => event.button === 1 && closeTab(index)}
      // The middle button would start to scroll.
      onMouseDown={(event) => event.button === 1 && event.preventDefault()}
    >
      <Icon size={14} aria-hidden className={styles.icon} />
      <span className={styles.title}>{title}</span>
      {/* For the mouse alone: a tab cannot hold a button, and Delete does the same. */}
      <span className={styles.close} data-close aria-hidden title={t('app.tabs.close')}>
        <X size={13} />
      </span>
    </button>
  );
}
