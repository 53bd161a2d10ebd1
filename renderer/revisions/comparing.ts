import type { TabContent } from '../state/tabContent.ts';

/** The tab that shows an older text of a source beside its newest. */
export function compareWithNewest(id: string, revision: number): TabContent {
  return { kind: 'compare', left: { id, revision }, right: { id } };
}

/** The tab that shows a text of a source beside the one before it. */
export function compareWithBefore(id: string, revision: number): TabContent {
  return { kind: 'compare', left: { id, revision: revision - 1 }, right: { id, revision } };
}
