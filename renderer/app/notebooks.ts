import { ApiError } from '../../db/api/errors.ts';
import { shell } from '../bridge/shell.ts';
import { closeDialog, openDialog } from '../state/dialogs.ts';
import { inBrowser } from '../state/shellState.ts';
import { reportError } from '../ui/toasts.ts';

/** Makes a new notebook: Electron asks for its place, a browser for its title. */
export function newNotebook(): void {
  if (inBrowser()) openDialog({ kind: 'newNotebook' });
  else void report(shell.request('newNotebook', {}));
}

/** Makes a new notebook with a title; gives the error if that failed. */
export function newNotebookCalled(title: string): Promise<ApiError | null> {
  return attempt(shell.request('newNotebook', { title }));
}

/** Opens another notebook: Electron asks which, a browser shows the recent ones and takes a path. */
export function openNotebook(): void {
  if (inBrowser()) openDialog({ kind: 'openNotebook' });
  else void report(shell.request('openNotebook', {}));
}

/** Opens the notebook at a path; gives the error if that failed. */
export function openNotebookAt(path: string): Promise<ApiError | null> {
  return attempt(shell.request('openNotebook', { path }));
}

/** Opens a fresh copy of the sample notebook. */
export function openSample(): void {
  void report(shell.request('openSample', {}));
}

/** Opens the notebook at a path, and shows the error if that failed. */
export async function tryToOpen(path: string): Promise<void> {
  const error = await openNotebookAt(path);
  if (error) reportError(error);
  else closeDialog();
}

async function attempt(request: Promise<unknown>): Promise<ApiError | null> {
  return request.then(
    () => null,
    (thrown: unknown) => ApiError.from(thrown),
  );
}

async function report(request: Promise<unknown>): Promise<void> {
  await request.catch(reportError);
}
