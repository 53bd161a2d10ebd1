import type { PassageQuery } from '../../db/model/passageQuery.ts';

/** A text of a source: that of a revision, or else the newest. */
export interface TextOfSource {
  id: string;
  revision?: number;
}

/** Views of the whole notebook, each in one tab. */
export const VIEWS = [
  'ledger',
  'matrix',
  'timeline',
  'map',
  'codebook',
  'links',
  'agreement',
  'history',
  'review',
] as const;
export type ViewKind = (typeof VIEWS)[number];

/**
 * The passage table: all passages, those a query lets through (with what they are called), or a
 * saved view.
 */
export interface PassagesTab {
  kind: 'passages';
  where?: PassageQuery;
  title?: string;
  searchId?: string;
}

/** The history, or that of one thing, with what that was called when it was opened. */
export interface HistoryTab {
  kind: 'history';
  touching?: { id: string; name: string };
}

/** A source twice, with the passages of two coders. */
export interface CodersTab {
  kind: 'coders';
  sourceId: string;
  first: string;
  second: string;
}

/** What a tab in the middle shows. */
export type TabContent =
  | { kind: 'source'; id: string }
  | { kind: 'note'; id: string }
  | { kind: 'compare'; left: TextOfSource; right: TextOfSource }
  | { kind: 'actor'; id: string }
  | CodersTab
  | PassagesTab
  | HistoryTab
  | { kind: Exclude<ViewKind, 'history'> };

/** What tells tabs apart. */
export function tabKey(tab: TabContent): string {
  if (tab.kind === 'compare') return `compare ${textKey(tab.left)} ${textKey(tab.right)}`;
  if (tab.kind === 'coders') return JSON.stringify(['coders', tab.sourceId, tab.first, tab.second]);
  if (tab.kind === 'passages') return `passages ${tab.searchId ?? JSON.stringify(tab.where ?? {})}`;
  if (tab.kind === 'history' && tab.touching) return `history ${tab.touching.id}`;
  return 'id' in tab ? `${tab.kind} ${tab.id}` : tab.kind;
}

function textKey({ id, revision }: TextOfSource): string {
  return revision === undefined ? id : `${id}:${revision}`;
}

/** Whether a tab shows the thing with this id. */
export function isAbout(tab: TabContent, id: string): boolean {
  if (tab.kind === 'compare') return tab.left.id === id || tab.right.id === id;
  if (tab.kind === 'coders') return tab.sourceId === id;
  if (tab.kind === 'passages') return tab.searchId === id;
  return 'id' in tab && tab.id === id;
}
