import { create } from 'zustand';

/** What a tab in the middle shows. */
export type TabContent =
  { kind: 'source'; id: string } | { kind: 'note'; id: string } | { kind: 'history' };

/** What the inspector on the right shows. */
export type Selected = {
  kind: 'passage' | 'source' | 'actor' | 'tag' | 'event';
  id: string;
};

/** A place in a source that the reader should go to, once. */
export interface Destination {
  sourceId: string;
  offset: number;
  passageId: string | null;
}

interface Workspace {
  tabs: TabContent[];
  active: number;
  selected: Selected | null;
  destination: Destination | null;
  /** What was looked at last, newest first, whether its tab is still open or not. */
  recent: readonly TabContent[];
}

const RECENT_AT_MOST = 12;

const empty: Workspace = { tabs: [], active: -1, selected: null, destination: null, recent: [] };

/** Which tabs are open, what is selected and where the reader is going. */
export const useWorkspace = create<Workspace>(() => empty);

const { getState, setState } = useWorkspace;

/** Shows `content`, in the tab that has it already or in a new one. */
export function openTab(content: TabContent): void {
  const { tabs, recent, selected } = getState();
  const open = tabs.findIndex((tab) => tabKey(tab) === tabKey(content));
  const others = recent.filter((tab) => tabKey(tab) !== tabKey(content));
  setState({
    recent: [content, ...others].slice(0, RECENT_AT_MOST),
    selected: followTab(selected, content),
  });
  if (open >= 0) setState({ active: open });
  else setState({ tabs: [...tabs, content], active: tabs.length });
}

/** Closes the tab at `index`; its neighbour is shown. */
export function closeTab(index: number): void {
  const { tabs, active, selected } = getState();
  const left = tabs.filter((_, at) => at !== index);
  const next = index < active || active === left.length ? active - 1 : active;
  const shown = left.length === 0 ? -1 : Math.max(0, next);
  setState({ tabs: left, active: shown, selected: followTab(selected, left[shown]) });
}

/** What is said of a source is shown beside it, and not beside another or a note. */
function followTab(selected: Selected | null, shown: TabContent | undefined): Selected | null {
  if (selected !== null && selected.kind !== 'source') return selected;
  return shown?.kind === 'source' ? { kind: 'source', id: shown.id } : null;
}

/** Closes every tab that shows the thing with this id and forgets it: it is gone. */
export function closeTabsOf(id: string): void {
  const at = () => getState().tabs.findIndex((tab) => 'id' in tab && tab.id === id);
  for (let index = at(); index >= 0; index = at()) closeTab(index);
  const { selected, recent } = getState();
  setState({ recent: recent.filter((tab) => !('id' in tab && tab.id === id)) });
  if (selected?.id === id) setState({ selected: null });
}

/** Shows the tab at `index`; out of range wraps around. */
export function activateTab(index: number): void {
  const { tabs } = getState();
  const tab = tabs[(index + tabs.length) % tabs.length];
  if (tab) openTab(tab);
}

/** Puts something into the inspector; null empties it. */
export function select(selected: Selected | null): void {
  setState({ selected });
}

/** Opens a source at a passage and selects the passage. */
export function goToPassage(passage: { id: string; sourceId: string; offset: number }): void {
  openTab({ kind: 'source', id: passage.sourceId });
  setState({
    selected: { kind: 'passage', id: passage.id },
    destination: { sourceId: passage.sourceId, offset: passage.offset, passageId: passage.id },
  });
}

/** Opens a source at an offset (UTF-16, in the text of the present revision). */
export function goToOffset(sourceId: string, offset: number): void {
  openTab({ kind: 'source', id: sourceId });
  setState({ destination: { sourceId, offset, passageId: null } });
}

/** Called by the reader when it has arrived. */
export function arrived(): void {
  setState({ destination: null });
}

/** Forgets everything: another notebook was opened. */
export function resetWorkspace(): void {
  setState(empty);
}

/** What tells tabs apart. */
export function tabKey(tab: TabContent): string {
  return 'id' in tab ? `${tab.kind} ${tab.id}` : tab.kind;
}
