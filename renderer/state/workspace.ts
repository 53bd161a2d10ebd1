import { create } from 'zustand';
import type { PassageBrief } from '../../db/model/brief.ts';
import type { Passage } from '../../db/model/passage.ts';
import { isAbout, tabKey, type TabContent } from './tabContent.ts';

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
  /** Which revision of a source is read, by the source’s id, where that is not the newest. */
  revisions: Readonly<Record<string, number>>;
  /** What was looked at last, newest first, whether its tab is still open or not. */
  recent: readonly TabContent[];
}

const RECENT_AT_MOST = 12;

const empty: Workspace = {
  tabs: [],
  active: -1,
  selected: null,
  destination: null,
  revisions: {},
  recent: [],
};

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
  const { tabs, active, selected, revisions } = getState();
  const closed = tabs[index];
  const left = tabs.filter((tab) => tab !== closed);
  const next = index < active || active === left.length ? active - 1 : active;
  const shown = left.length === 0 ? -1 : Math.max(0, next);
  setState({
    tabs: left,
    active: shown,
    selected: followTab(selected, left[shown]),
    revisions: closed?.kind === 'source' ? forget(revisions, closed.id) : revisions,
  });
}

/** What is said of a source is shown beside it, and not beside another or a note. */
function followTab(selected: Selected | null, shown: TabContent | undefined): Selected | null {
  if (selected !== null && selected.kind !== 'source') return selected;
  return shown?.kind === 'source' ? { kind: 'source', id: shown.id } : null;
}

/** Closes every tab that shows the thing with this id and forgets it: it is gone. */
export function closeTabsOf(id: string): void {
  const at = () => getState().tabs.findIndex((tab) => isAbout(tab, id));
  for (let index = at(); index >= 0; index = at()) closeTab(index);
  const { selected, recent } = getState();
  setState({ recent: recent.filter((tab) => !isAbout(tab, id)) });
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

/**
 * Opens a source at a passage and selects the passage. One that has no certain place in the newest
 * text is shown in the revision that it was read in.
 */
export function goToPassage(
  passage: Pick<PassageBrief, 'id' | 'sourceId' | 'spans' | 'state' | 'revision'>,
): void {
  const { id, sourceId, spans } = passage;
  readRevision(sourceId, revisionOf(passage));
  setState({
    selected: { kind: 'passage', id },
    destination: { sourceId, offset: spans[0]!.start, passageId: id },
  });
}

/** The revision whose text holds the spans of a passage; null where that is the newest. */
export function revisionOf({ state, revision }: Pick<Passage, 'state' | 'revision'>) {
  return state === 'placed' ? null : revision;
}

/** Opens a source at a revision of its text; null for the newest. */
export function readRevision(sourceId: string, revision: number | null): void {
  const others = forget(getState().revisions, sourceId);
  setState({ revisions: revision === null ? others : { ...others, [sourceId]: revision } });
  openTab({ kind: 'source', id: sourceId });
}

function forget(revisions: Workspace['revisions'], sourceId: string): Workspace['revisions'] {
  return Object.fromEntries(Object.entries(revisions).filter(([id]) => id !== sourceId));
}

/** Opens a source at an offset (UTF-16) in the text of a revision; null for the newest. */
export function goToOffset(sourceId: string, offset: number, revision: number | null = null): void {
  readRevision(sourceId, revision);
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
