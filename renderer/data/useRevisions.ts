import type { SourceRevision } from '../../db/model/revision.ts';
import { useOperation } from './useOperation.ts';

const none: SourceRevision[] = [];

/** The texts that a source has had, newest first, and the number of the newest (0: not known yet). */
export function useRevisions(sourceId: string): {
  revisions: readonly SourceRevision[];
  newest: number;
} {
  const { data } = useOperation('source.revisions', { id: sourceId });
  const revisions = data?.revisions ?? none;
  return { revisions, newest: revisions[0]?.revision ?? 0 };
}
