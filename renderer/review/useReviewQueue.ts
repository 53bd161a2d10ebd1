import { useEffect, useMemo, useState } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import { useOperation } from '../data/useOperation.ts';
import { select } from '../state/workspace.ts';

const EVERYTHING = 100_000;
const none: Passage[] = [];

/** The passages that need review, and which of them is looked at. */
export interface ReviewQueue {
  passages: readonly Passage[];
  /** False until they are known. */
  loaded: boolean;
  current: Passage | undefined;
  go: (id: string) => void;
  /** To the next or the one before, as far as there is one. */
  step: (by: 1 | -1) => void;
  /** Does something that ends the review of a passage; it is gone at once, and back if that fails. */
  settle: (passage: Passage, work: () => Promise<boolean>) => Promise<void>;
}

/**
 * Goes through the passages that need review. When one is done, the one that follows takes its
 * place; the one that is looked at is selected, so that the inspector shows all of it.
 */
export function useReviewQueue(): ReviewQueue {
  const { data, refetch } = useOperation('passage.list', {
    state: 'review',
    limit: EVERYTHING,
  });
  const listed = data?.passages ?? none;
  const { settling, settle } = useSettling(refetch);
  const passages = useMemo(() => listed.filter(({ id }) => !settling.has(id)), [listed, settling]);
  const [looked, setLooked] = useState<{ id: string; at: number } | null>(null);
  const found = passages.findIndex(({ id }) => id === looked?.id);
  const at = found >= 0 ? found : Math.min(looked?.at ?? 0, passages.length - 1);
  const current = passages[at];
  if (current && (looked?.id !== current.id || looked.at !== at)) {
    setLooked({ id: current.id, at });
  }

  const id = current?.id;
  useEffect(() => {
    if (id !== undefined) select({ kind: 'passage', id });
  }, [id]);

  const go = (wanted: string) =>
    setLooked({ id: wanted, at: passages.findIndex((one) => one.id === wanted) });
  const step = (by: 1 | -1) => {
    const next = passages[at + by];
    if (next) go(next.id);
  };
  return { passages, loaded: data !== undefined, current, go, step, settle };
}

/**
 * The passages whose review is just being ended. The notebook takes a moment to say so, and a key
 * that is pressed meanwhile is meant for the next one. What `listAgain` finds is so: it may have been
 * undone at once.
 */
function useSettling(listAgain: () => Promise<unknown>): {
  settling: ReadonlySet<string>;
  settle: ReviewQueue['settle'];
} {
  const [settling, setSettling] = useState<ReadonlySet<string>>(new Set());
  const settle = async ({ id }: Passage, work: () => Promise<boolean>) => {
    setSettling((before) => new Set([...before, id]));
    if (await work()) await listAgain();
    setSettling((before) => new Set([...before].filter((other) => other !== id)));
  };
  return { settling, settle };
}
