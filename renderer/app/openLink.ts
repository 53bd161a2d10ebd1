import { shell } from '../bridge/shell.ts';
import { openDialog } from '../state/dialogs.ts';
import { inBrowser } from '../state/shellState.ts';
import { reportError } from '../ui/toasts.ts';

/** Opens an address outside Parley. Both faces ask first: Electron by itself, a page by a dialog. */
export function openLink(url: string): void {
  if (inBrowser()) openDialog({ kind: 'externalLink', url });
  else void leaveFor(url);
}

/** Opens an address without asking any more. */
export async function leaveFor(url: string): Promise<void> {
  try {
    const { opened } = await shell.request('openExternal', { url });
    // The shell has checked the address; a browser host leaves the opening to the browser.
    if (!opened && inBrowser()) window.open(url, '_blank', 'noopener,noreferrer');
  } catch (error) {
    reportError(error);
  }
}
