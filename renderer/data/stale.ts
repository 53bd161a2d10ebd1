import type { Change, ChangeKind } from '../../db/model/history.ts';

/** What is counted from passages, and from what they carry. */
const COUNTED = ['ledger', 'matrix', 'timeline', 'map', 'network', 'coder', 'agreement', 'export'];

/** Which answers a change of each kind makes stale: groups of operations, or single ones. */
const STALE: Record<ChangeKind, readonly string[]> = {
  source: ['source', 'search', 'passage', 'actor', 'link', 'note', ...COUNTED],
  passage: [
    'passage',
    'tag',
    'codebook',
    'actor',
    'source.list',
    'search',
    'note',
    'link',
    ...COUNTED,
  ],
  tag: ['tag', 'codebook', 'passage', 'actor.overview', 'search', ...COUNTED],
  actor: ['actor', 'passage', 'event', 'search', 'note', 'link', ...COUNTED],
  link: ['link', 'linkType', 'passage.get', 'passage.list', 'passage.table', ...COUNTED],
  linkType: ['linkType', 'link', ...COUNTED],
  event: ['event', 'link', 'search', 'actor.overview', 'timeline', 'map'],
  note: ['note', 'search', 'passage', 'link', 'map', 'export'],
  savedSearch: ['savedSearch'],
};

/** Follows from every change. */
const ALWAYS = ['notebook', 'history'];

/** Whether the answers of an operation may no longer be true after changes of these kinds. */
export function isStale(operation: string, kinds: Iterable<ChangeKind>): boolean {
  if (ALWAYS.some((stale) => covers(stale, operation))) return true;
  return [...kinds].some((kind) => STALE[kind].some((stale) => covers(stale, operation)));
}

function covers(stale: string, operation: string): boolean {
  return stale === operation || operation.startsWith(`${stale}.`);
}

/** Above this many changed passages, reading a list again is cheaper than mending it. */
const PATCH_AT_MOST = 200;

/**
 * Whether the lists of passages can be mended by reading the changed passages alone. Passages carry
 * the names of their tags and actors and the numbers of their links and notes, so nothing else may
 * have changed; a tag or an actor that is new stands on no other passage yet.
 */
export function isPatchable(changes: readonly Change[]): boolean {
  const passages = changes.filter(({ kind }) => kind === 'passage').length;
  return (
    passages > 0 &&
    passages <= PATCH_AT_MOST &&
    changes.every(
      ({ kind, change }) =>
        kind === 'passage' || ((kind === 'tag' || kind === 'actor') && change === 'created'),
    )
  );
}
