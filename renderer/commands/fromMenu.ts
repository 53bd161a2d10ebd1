import { isMac, isModalOpen } from './keys.ts';
import { runCommand } from './registry.ts';
import { commandEntry, isCommandId } from './table.ts';
import { isTextField } from './textField.ts';

/**
 * Runs a command that was chosen in the menu of the system, which does not know what has the focus:
 * while something is being written, Undo means the writing.
 */
export function runFromMenu(name: string): void {
  if (!isCommandId(name)) return;
  if (name === 'history.undo' || name === 'history.redo') {
    const field = document.activeElement;
    if (isTextField(field)) return undoTyping(field as HTMLElement, name);
  }
  if (isModalOpen() && !commandEntry(name).inDialogs) return;
  runCommand(name);
}

function undoTyping(field: HTMLElement, name: 'history.undo' | 'history.redo'): void {
  const redo = name === 'history.redo';
  if (!field.isContentEditable) {
    // The only way to the history that a browser keeps of a text field.
    document.execCommand(redo ? 'redo' : 'undo');
    return;
  }
  // The editor keeps a history of its own and knows these keys.
  field.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'z',
      code: 'KeyZ',
      ctrlKey: !isMac,
      metaKey: isMac,
      shiftKey: redo,
      bubbles: true,
      cancelable: true,
    }),
  );
}
