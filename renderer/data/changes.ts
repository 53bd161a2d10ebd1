import type { ChangedEvent, OperationName } from '../../db/api/contract.ts';
import type { Change, ChangeKind } from '../../db/model/history.ts';
import { notebook } from '../bridge/notebook.ts';
import { patchPassageLists } from './passageLists.ts';
import { queryClient } from './queryClient.ts';

/** Which answers a change of each kind makes stale: groups of operations, or single ones. */
const STALE: Record<ChangeKind, readonly string[]> = {
  source: ['source', 'search', 'passage', 'export', 'link'],
  passage: ['passage', 'tag', 'actor', 'source.list', 'search', 'note', 'link', 'export'],
  tag: ['tag', 'passage', 'search', 'export'],
  actor: ['actor', 'passage', 'event', 'search', 'note', 'export'],
  link: ['link', 'linkType', 'passage.get', 'export'],
  linkType: ['linkType', 'link', 'export'],
  event: ['event', 'link', 'search'],
  note: ['note', 'search', 'passage.get', 'passage.backlinks', 'link', 'export'],
  savedSearch: ['savedSearch'],
};

/** Above this many changed passages, reading a list again is cheaper than mending it. */
const PATCH_AT_MOST = 200;

/** Keeps everything shown true to the notebook; returns how to stop. */
export function followChanges(): () => void {
  return notebook.onChanged(({ changes }: ChangedEvent) => void refresh(changes));
}

async function refresh(changes: readonly Change[]): Promise<void> {
  const passages = changes.filter(({ kind }) => kind === 'passage');
  // Links and notes are counted on the passages they tie together; a tag or an actor is named there.
  const patchable =
    passages.length <= PATCH_AT_MOST &&
    changes.every(({ kind, change }) => kind === 'passage' || change === 'created');
  const kinds = new Set(changes.map(({ kind }) => kind));
  if (patchable) await patchPassageLists(passages);

  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [name, input] }) => {
      if (typeof name !== 'string') return false;
      if (name === 'notebook.info' || name === 'history.list') return true;
      if (patchable && isSourceList(name as OperationName, input)) return false;
      return [...kinds].some((kind) => STALE[kind].some((stale) => covers(stale, name)));
    },
  });
}

/** Whether a query is the list of one source's passages, which is mended instead of read again. */
function isSourceList(name: OperationName, input: unknown): boolean {
  return name === 'passage.list' && Object.keys(input as object).join() === 'sourceId,limit';
}

function covers(stale: string, name: string): boolean {
  return stale === name || name.startsWith(`${stale}.`);
}
