import { useCommand } from '../commands/registry.ts';
import { change } from '../data/change.ts';
import { changeWithUndo } from '../data/undo.ts';
import { useRevisions } from '../data/useRevisions.ts';
import { useMessages } from '../messages/i18n.ts';
import { compareWithBefore } from '../revisions/comparing.ts';
import { openDialog } from '../state/dialogs.ts';
import { openTab, useWorkspace } from '../state/workspace.ts';
import { saveOriginal } from './export/exports.ts';

/** Answers what can be done with the source that is shown. */
export function SourceCommands() {
  const id = useWorkspace(({ tabs, active }) => {
    const shown = tabs[active];
    return shown?.kind === 'source' ? shown.id : null;
  });
  return id === null ? null : <CommandsOf key={id} id={id} />;
}

function CommandsOf({ id }: { id: string }) {
  const { t } = useMessages();
  const { newest } = useRevisions(id);
  const revision = useWorkspace((state) => state.revisions[id]);
  const shown = revision ?? newest;

  const remove = async () => {
    const source = await change('source.get', { id });
    if (!source) return;
    await changeWithUndo('source.delete', { id }, t('app.deleted.source', { name: source.title }));
  };
  useCommand(
    'source.saveOriginal',
    () => void saveOriginal({ id, ...(revision !== undefined && { revision }) }),
  );
  useCommand('source.decode', () => openDialog({ kind: 'encoding', sourceId: id }));
  useCommand('source.revise', () => openDialog({ kind: 'revise', sourceId: id }));
  useCommand('source.compare', () => openTab(compareWithBefore(id, shown)), shown > 1);
  useCommand('source.delete', () => void remove());
  return null;
}
