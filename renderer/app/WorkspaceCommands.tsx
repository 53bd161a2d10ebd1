import { useCommand } from '../commands/registry.ts';
import { stepBack } from '../data/undo.ts';
import { useOperation } from '../data/useOperation.ts';
import { PassageCommands } from '../inspector/PassageCommands.tsx';
import { useMessages } from '../messages/i18n.ts';
import { NoteCommands } from '../notes/NoteCommands.tsx';
import { openDialog } from '../state/dialogs.ts';
import { openPalette } from '../state/palette.ts';
import { togglePane } from '../state/panes.ts';
import { flushAll } from '../state/pendingSaves.ts';
import { activateTab, closeTab, openTab, useWorkspace } from '../state/workspace.ts';
import { showToast } from '../ui/toasts.ts';
import { exportPassages, exportTab } from './export/exports.ts';
import { chooseFiles, chooseFolder } from './import/chooseFiles.ts';
import { focusPane } from './paneFocus.ts';
import { newNote } from './newNote.ts';
import { SourceCommands } from './SourceCommands.tsx';

/** Answers the commands that need an open notebook, but nothing in it. */
export function WorkspaceCommands() {
  const { t } = useMessages();
  useCommand('notebook.save', () => {
    void flushAll().then(() => showToast({ tone: 'info', message: t('app.save.now') }));
  });
  useCommand('source.import', chooseFiles);
  useCommand('source.importFolder', chooseFolder);
  useCommand('source.paste', () => openDialog({ kind: 'paste', text: '' }));
  useCommand('note.new', () => void newNote());
  useCommand('event.new', () => openDialog({ kind: 'event' }));
  useCommand('actor.new', () => openDialog({ kind: 'newActor' }));
  useCommand('issue.new', () => openDialog({ kind: 'newTag', family: 'issue', parentId: null }));
  useCommand('tag.new', () => openDialog({ kind: 'newTag', family: 'free', parentId: null }));
  useCommand('stance.new', () => openDialog({ kind: 'newTag', family: 'stance', parentId: null }));
  useCommand('palette.open', () => openPalette());
  useCommand('pane.next', () => focusPane(1));
  useCommand('pane.previous', () => focusPane(-1));
  useCommand('view.leftPane', () => togglePane('left'));
  useCommand('view.rightPane', () => togglePane('right'));
  useCommand('view.passages', () => openTab({ kind: 'passages' }));
  useCommand('view.ledger', () => openTab({ kind: 'ledger' }));
  useCommand('view.matrix', () => openTab({ kind: 'matrix' }));
  useCommand('view.timeline', () => openTab({ kind: 'timeline' }));
  useCommand('view.map', () => openTab({ kind: 'map' }));
  useCommand('view.codebook', () => openTab({ kind: 'codebook' }));
  useCommand('view.links', () => openTab({ kind: 'links' }));
  useCommand('view.agreement', () => openTab({ kind: 'agreement' }));
  useCommand('view.review', () => openTab({ kind: 'review' }));
  useCommand('view.history', () => openTab({ kind: 'history' }));
  useCommand('actor.duplicates', () => openDialog({ kind: 'duplicates' }));
  useCommand('help.check', () => openDialog({ kind: 'check' }));
  return (
    <>
      <HistoryCommands />
      <PassageCommands />
      <NoteCommands />
      <TabCommands />
      <SourceCommands />
    </>
  );
}

function HistoryCommands() {
  const { data: info } = useOperation('notebook.info', {});
  // While it is not known, trying is better than a key that does nothing.
  useCommand('history.undo', () => void stepBack('history.undo'), info?.undo !== null);
  useCommand('history.redo', () => void stepBack('history.redo'), info?.redo !== null);
  return null;
}

function TabCommands() {
  const active = useWorkspace((state) => state.active);
  const count = useWorkspace((state) => state.tabs.length);
  const shown = useWorkspace((state) => state.tabs[state.active] ?? null);
  const { data: info } = useOperation('notebook.info', {});
  const isDocument = shown?.kind === 'source' || shown?.kind === 'note';
  const isSource = shown?.kind === 'source';
  const sourceId = isSource ? shown.id : null;

  useCommand('tab.close', () => closeTab(active), shown !== null);
  useCommand('tab.next', () => activateTab(active + 1), count > 1);
  useCommand('tab.previous', () => activateTab(active - 1), count > 1);
  useCommand('export.markdown', () => void exportTab('markdown'), isDocument);
  useCommand('export.html', () => void exportTab('html'), isDocument);
  useCommand('export.csv', () => exportPassages('csv', sourceId), info?.counts.passages !== 0);
  useCommand('export.json', () => exportPassages('json', sourceId), info?.counts.passages !== 0);
  return null;
}
