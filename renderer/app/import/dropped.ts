import { bridge } from '../../bridge/bridge.ts';
import { t } from '../../messages/i18n.ts';
import { reportError, showToast } from '../../ui/toasts.ts';
import { tryToOpen } from '../notebooks.ts';
import { isMeant } from './chosenFiles.ts';
import { droppedFiles } from './droppedFiles.ts';
import { importFiles } from './importFiles.ts';

/** What was dropped on an open notebook: sources to import, or another notebook to open. */
export function takeIn(dropped: DataTransfer): void {
  openNotebookAmong(dropped.files);
  droppedFiles(dropped)
    .then((files) => importFiles(files.filter(isMeant)))
    .catch(reportError);
}

/** What was dropped while no notebook is open. */
export function openDropped({ files }: DataTransfer): void {
  if (openNotebookAmong(files)) return;
  showToast({ tone: 'error', message: t('app.welcome.onlyNotebooks') });
}

/** Opens the first notebook among the files; false when there is none. */
function openNotebookAmong(files: Iterable<File>): boolean {
  const notebook = [...files].find(isNotebook);
  if (!notebook) return false;
  const path = bridge.pathOf(notebook);
  if (path !== null) void tryToOpen(path);
  else showToast({ tone: 'error', message: t('app.import.notebook') });
  return true;
}

function isNotebook({ name }: File): boolean {
  return name.toLowerCase().endsWith('.parley');
}
