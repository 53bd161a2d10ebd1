/** A text of a source: that of a revision, or else the newest. */
export interface TextOfSource {
  id: string;
  revision?: number;
}

/** What a tab in the middle shows. */
export type TabContent =
  | { kind: 'source'; id: string }
  | { kind: 'note'; id: string }
  | { kind: 'compare'; left: TextOfSource; right: TextOfSource }
  | { kind: 'history' }
  | { kind: 'review' };

/** What tells tabs apart. */
export function tabKey(tab: TabContent): string {
  if (tab.kind === 'compare') return `compare ${textKey(tab.left)} ${textKey(tab.right)}`;
  return 'id' in tab ? `${tab.kind} ${tab.id}` : tab.kind;
}

function textKey({ id, revision }: TextOfSource): string {
  return revision === undefined ? id : `${id}:${revision}`;
}

/** Whether a tab shows the thing with this id. */
export function isAbout(tab: TabContent, id: string): boolean {
  if (tab.kind === 'compare') return tab.left.id === id || tab.right.id === id;
  return 'id' in tab && tab.id === id;
}
