import path from 'node:path';
import { dialog, shell, type BrowserWindow } from 'electron';
import { ApiError } from '../../db/api/errors.ts';
import { asNotebookName, safeFileName } from '../services/fileNames.ts';
import { checkedExternalUrl } from '../services/security/externalUrl.ts';
import { WORDS } from './words.ts';

const FILTERS = [{ name: WORDS.notebooks, extensions: ['parley'] }];

/** Asks for a notebook that is there; null when the person thought better. */
export async function chooseNotebook(
  window: BrowserWindow,
  folder: string,
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: WORDS.open,
    defaultPath: folder,
    filters: FILTERS,
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks where to make a notebook. */
export async function chooseNewNotebook(
  window: BrowserWindow,
  folder: string,
  title: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: WORDS.create,
    defaultPath: path.join(folder, asNotebookName(safeFileName(title))),
    filters: FILTERS,
    properties: ['createDirectory'],
  });
  return canceled || !filePath ? null : asNotebookName(filePath);
}

/** Asks where to save a file. */
export async function chooseSavePlace(
  window: BrowserWindow,
  folder: string,
  fileName: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: path.join(folder, safeFileName(fileName)),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || !filePath ? null : filePath;
}

/** Shows an address and opens it in the system's own program if the person says so. */
export async function openExternally(window: BrowserWindow, url: string): Promise<boolean> {
  const address = checkedExternalUrl(url);
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: WORDS.external.question,
    detail: address,
    buttons: [WORDS.external.cancel, WORDS.external.open],
    defaultId: 0,
    cancelId: 0,
  });
  if (response !== 1) return false;
  await shell.openExternal(address);
  return true;
}

/** Says what went wrong and what to do, for what no page asked for and none can show. */
export async function showError(window: BrowserWindow, thrown: unknown): Promise<void> {
  const { message, action } = ApiError.from(thrown);
  await dialog.showMessageBox(window, { type: 'error', message, detail: action });
}
