import { useCommand } from '../commands/registry.ts';
import { useWorkspace } from '../state/workspace.ts';
import { quotePassage } from './quotePassage.ts';

/** Answers what can be done with notes from anywhere. Mounted as long as a notebook is open. */
export function NoteCommands() {
  const passageId = useWorkspace(({ selected }) =>
    selected?.kind === 'passage' ? selected.id : null,
  );
  useCommand('passage.quote', () => void quotePassage(passageId!), passageId !== null);
  return null;
}
