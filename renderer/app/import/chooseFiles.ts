import { openDialog } from '../../state/dialogs.ts';
import { ACCEPTED } from './accepted.ts';
import { filesOf, isMeant } from './chosenFiles.ts';
import { importFiles } from './importFiles.ts';

/**
 * Asks for source files and imports them. A browser shows its file dialog only right after a key or
 * click in the window; chosen in the menu of the system, there is a button to press first.
 */
export function chooseFiles(): void {
  if (!navigator.userActivation.isActive) return openDialog({ kind: 'import' });
  const input = fileInput();
  input.accept = ACCEPTED;
  input.click();
}

/** Asks for a folder and imports the files in it and in the folders below it. */
export function chooseFolder(): void {
  if (!navigator.userActivation.isActive) return openDialog({ kind: 'importFolder' });
  const input = fileInput();
  input.webkitdirectory = true;
  input.click();
}

function fileInput(): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => {
    void importFiles(filesOf(input.files ?? []).filter(isMeant));
  });
  return input;
}
