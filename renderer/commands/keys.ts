import { ariaKey, isModifier, keyName, reachesWindow, showKey } from './keyNames.ts';
import { commandsOf, secondStrokes } from './keyTable.ts';
import { isAvailable, runCommand } from './registry.ts';
import { beginSequence, endSequence, useSequence } from './sequence.ts';
import { commandEntry, type CommandId } from './table.ts';
import { isTextField } from './textField.ts';

/** Whether this is a Mac, where Cmd does what Ctrl does elsewhere. */
export const isMac = navigator.platform.startsWith('Mac');

/** Whether the window is a page of a browser, which keeps some keys for itself. */
const isBrowser = window.parley === undefined;

/** Runs commands by their keys, everywhere in the window; returns how to stop. */
export function listenToKeys(): () => void {
  // The second stroke must not be typed into what has the focus, so it is caught on its way down.
  window.addEventListener('keydown', onSecondStroke, true);
  window.addEventListener('keydown', onKeyDown);
  window.addEventListener('pointerdown', endSequence, true);
  window.addEventListener('blur', endSequence);
  return () => {
    window.removeEventListener('keydown', onSecondStroke, true);
    window.removeEventListener('keydown', onKeyDown);
    window.removeEventListener('pointerdown', endSequence, true);
    window.removeEventListener('blur', endSequence);
  };
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const key = keyName(event, isMac);
  if (!isModalOpen() && secondStrokes(key).some(({ id }) => isAvailable(id))) {
    event.preventDefault();
    beginSequence(key);
    return;
  }
  const id = commandsOf(key).find(isAvailable);
  if (!id || !mayRun(id, event)) return;
  event.preventDefault();
  if (!event.repeat || MAY_REPEAT.test(id)) runCommand(id);
}

/** Holding a key down goes on and on, and must not open dialog after dialog. */
const MAY_REPEAT = /^(?:passage|tab|find|change)\.(?:next|previous)$|^view\.(?:larger|smaller)$/u;

function onSecondStroke(event: KeyboardEvent): void {
  if (useSequence.getState().first === null || isModifier(event)) return;
  event.preventDefault();
  event.stopPropagation();
  const first = endSequence();
  // Ctrl and Shift may still be down from the first stroke, and often are.
  const shiftKey = event.shiftKey && !first!.includes('Shift+');
  const bare = keyName({ ...pick(event), ctrlKey: false, metaKey: false, shiftKey }, isMac);
  const id = commandsOf(`${first} ${bare}`).find(isAvailable);
  if (id) runCommand(id);
}

function pick({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  return { key, code, ctrlKey, metaKey, altKey, shiftKey };
}

/** Text undoes its own typing, and bare letters are for typing where something can be typed. */
function mayRun(id: CommandId, event: KeyboardEvent): boolean {
  if (isModalOpen() && !commandEntry(id).inDialogs) return false;
  if (!isTextField(event.target)) return isBareKeyFree(event);
  if (id === 'history.undo' || id === 'history.redo') return false;
  return hasModifier(event) || /^F\d/u.test(event.key);
}

/** Whether a dialog keeps everything else from being reached: keys and the menu, too. */
export function isModalOpen(): boolean {
  return document.querySelector('[data-modal]') !== null;
}

/** Option on a Mac types letters. */
function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || (event.altKey && !isMac);
}

/** A bare key belongs to the dialog, menu, list or button that has the focus. */
function isBareKeyFree(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/u.test(event.key)) return true;
  const target = event.target as Element | null;
  if (target?.closest(OWN_KEYS)) return false;
  return !(event.key === 'Enter' && target?.closest('button,a,summary,[role="tab"]'));
}

const OWN_KEYS = ['dialog', 'alertdialog', 'menu', 'listbox', 'tree']
  .map((role) => `[role="${role}"]`)
  .join();

/** A key as this machine's keyboard shows it: `Ctrl K`, `⌘K`. */
export function formatKey(key: string): string {
  return showKey(key, isMac);
}

/** The keys of a command that work in this window, the best first. */
export function keysOf(id: CommandId): string[] {
  const { key, alternatives = [] } = commandEntry(id);
  return [key, ...alternatives].filter((one) => reachesWindow(one, isBrowser));
}

/** A command's key as a person reads it. */
export function shownKey(id: CommandId): string {
  return formatKey(keysOf(id)[0] ?? '');
}

/** A command's key for `aria-keyshortcuts`. */
export function keyShortcut(id: CommandId): string | undefined {
  const key = keysOf(id)[0];
  return key === undefined ? undefined : ariaKey(key, isMac);
}
