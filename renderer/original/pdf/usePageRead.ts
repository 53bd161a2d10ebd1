import { usePassagesOf } from '../../data/passageLists.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useReading } from '../../reader/reading.ts';
import { revisionOf, useWorkspace } from '../../state/workspace.ts';
import { pageOfOffset } from './pageLayout.ts';

/** The page of the original that is being read: of the caret, else of the selected passage. */
export function usePageRead(sourceId: string): number | null {
  const revision = useWorkspace((state) => state.revisions[sourceId] ?? null);
  const asked = { id: sourceId, ...(revision !== null && { revision }) };
  const { data: source } = useOperation('source.get', asked);
  const caret = useReading((state) => (state.sourceId === sourceId ? state.caret : null));
  const selected = useWorkspace((state) => state.selected);
  const passage = usePassagesOf(sourceId).passages.find(({ id }) => id === selected?.id);
  const inText = passage && revisionOf(passage) === revision ? passage.spans[0]!.start : null;
  const offset = caret?.focus ?? inText;
  return source && offset !== null ? pageOfOffset(source.blocks, offset) : null;
}
