import { useOperation } from '../data/useOperation.ts';
import { usePassagesOf } from '../data/passageLists.ts';
import { useRevisions } from '../data/useRevisions.ts';
import { useWorkspace } from '../state/workspace.ts';
import { OperationState } from '../ui/OperationState.tsx';
import { SourceView } from './SourceView.tsx';

/** One source: its text with its passages, and everything that can be done with them. */
export function Reader({ sourceId }: { sourceId: string }) {
  const revision = useWorkspace((state) => state.revisions[sourceId]);
  const { newest } = useRevisions(sourceId);
  const asked = { id: sourceId, ...(revision !== undefined && { revision }) };
  const { data: source, error } = useOperation('source.get', asked);
  const { passages, loaded } = usePassagesOf(sourceId);

  if (!source) return <OperationState error={error} />;
  return (
    <SourceView
      // Another text has other places: nothing of what is shown of this one would fit.
      key={`${sourceId} ${source.revision}`}
      source={source}
      older={revision !== undefined && revision !== newest}
      passages={passages}
      loaded={loaded}
    />
  );
}
