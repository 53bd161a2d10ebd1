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
  /** Where that stands among them; -1 where there is none. */
  at: number;
  go: (id: string) => void;
  /** To the next or the one before, as far as there is one. */
  step: (by: 1 | -1) => void;
}

/**
 * Goes through the passages that need review. When one is done, the one that follows takes its
 * place; the one that is looked at is selected, so that the inspector shows all of it.
 */
export function useReviewQueue(): ReviewQueue {
  const { data } = useOperation('passage.list', { state: 'review', limit: EVERYTHING });
  const passages = data?.passages ?? none;
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

  return useMemo(() => {
    const go = (wanted: string) =>
      setLooked({ id: wanted, at: passages.findIndex((one) => one.id === wanted) });
    return {
      passages,
      loaded: data !== undefined,
      current,
      at,
      go,
      step(by) {
        const next = passages[at + by];
        if (next) go(next.id);
      },
    };
  }, [passages, data, current, at]);
}
