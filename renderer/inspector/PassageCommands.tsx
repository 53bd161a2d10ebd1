import { useCommand } from '../commands/registry.ts';
import { change } from '../data/change.ts';
import { changeWithUndo } from '../data/undo.ts';
import { useMessages } from '../messages/i18n.ts';
import { copyWithReference } from '../reader/copying.ts';
import { select, useWorkspace } from '../state/workspace.ts';
import { focusInspector } from './focusInspector.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { startLinking } from './linking.ts';

/** Answers what can be done with the selected passage, wherever in the window the focus is. */
export function PassageCommands() {
  const { t } = useMessages();
  const id = useWorkspace(({ selected }) => (selected?.kind === 'passage' ? selected.id : null));
  const has = id !== null;

  const remove = async () => {
    if (await changeWithUndo('passage.delete', { id: id! }, t('inspector.passage.deleted'))) {
      select(null);
    }
  };
  useCommand('passage.link', () => startLinking({ kind: 'passage', id: id! }), has);
  useCommand('passage.edit', focusInspector, has);
  useCommand('passage.copy', () => void copyPassage(id!), has);
  useCommand('passage.delete', () => void remove(), has);

  return <LinkDialog />;
}

async function copyPassage(id: string): Promise<void> {
  const passage = await change('passage.get', { id });
  const sources = passage && (await change('source.list', { limit: 100_000 }));
  const source = sources?.sources.find((one) => one.id === passage!.sourceId);
  if (passage && source) await copyWithReference(passage, source);
}
