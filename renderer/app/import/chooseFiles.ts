import { openDialog } from '../../state/dialogs.ts';
import { importFiles } from './importFiles.ts';

/** What can be imported as a source. */
const ACCEPTED = '.txt,.md,.markdown,text/plain,text/markdown';

/**
 * Asks for source files and imports them. A browser shows its file dialog only right after a key or
 * click in the window; chosen in the menu of the system, there is a button to press first.
 */
export function chooseFiles(): void {
  if (!navigator.userActivation.isActive) {
    openDialog({ kind: 'import' });
    return;
  }
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = ACCEPTED;
  input.addEventListener('change', () => void importFiles([...(input.files ?? [])]));
  input.click();
}
