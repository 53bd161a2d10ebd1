import { isAvailable, runCommand } from './registry.ts';
import { commandEntry, commandIds, type CommandId } from './table.ts';

/** Whether this is a Mac, where Cmd does what Ctrl does elsewhere. */
export const isMac = navigator.platform.startsWith('Mac');

const NAMES: Record<string, string> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
  '+': 'Plus',
};

/** A key press in Electron's notation: `CmdOrCtrl+Shift+P`. */
export function keyOf(event: KeyboardEvent): string {
  const command = isMac ? event.metaKey : event.ctrlKey;
  const name = NAMES[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  // `?` and `+` already hold the Shift that types them on many keyboards.
  const shift = event.shiftKey && (event.key.length > 1 || /[a-z]/iu.test(event.key));
  return [command && 'CmdOrCtrl', event.altKey && 'Alt', shift && 'Shift', name]
    .filter(Boolean)
    .join('+');
}

const byKey = new Map<string, CommandId[]>();
for (const id of commandIds) {
  const { key, alternatives = [] } = commandEntry(id);
  for (const one of key === undefined ? [] : [key, ...alternatives]) {
    const name = normalize(one);
    byKey.set(name, [...(byKey.get(name) ?? []), id]);
  }
}

/** Modifiers in the order that `keyOf` writes them. */
function normalize(key: string): string {
  const parts = key.split('+');
  const name = parts.pop()!;
  const modifiers = ['CmdOrCtrl', 'Alt', 'Shift'].filter((modifier) => parts.includes(modifier));
  return [...modifiers, name].join('+');
}

/** Runs commands by their keys, everywhere in the window; returns how to stop. */
export function listenToKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const id = byKey.get(keyOf(event))?.find(isAvailable);
    if (!id || !mayRun(id, event)) return;
    event.preventDefault();
    runCommand(id);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

/** Text undoes its own typing, and bare letters are for typing where something can be typed. */
function mayRun(id: CommandId, event: KeyboardEvent): boolean {
  if (!isTextField(event.target)) return isBareKeyFree(event);
  if (id === 'history.undo' || id === 'history.redo') return false;
  return event.ctrlKey || event.metaKey || event.altKey || /^F\d/u.test(event.key);
}

/** A bare key belongs to the dialog, menu or button that has the focus. */
function isBareKeyFree(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/u.test(event.key)) return true;
  const target = event.target as Element | null;
  if (target?.closest('[role="dialog"],[role="menu"],[role="listbox"]')) return false;
  return !(event.key === 'Enter' && target?.closest('button,a,[role="treeitem"],[role="tab"]'));
}

/** Whether something can be typed into the thing. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'file'].includes(target.type)
  );
}

/** A key as this machine's keyboard shows it: `Ctrl K`, `⌘K`. */
export function formatKey(key: string): string {
  const words: Record<string, string> = isMac
    ? { CmdOrCtrl: '⌘', Alt: '⌥', Shift: '⇧', Plus: '+', Up: '↑', Down: '↓' }
    : { CmdOrCtrl: 'Ctrl', Plus: '+', Up: '↑', Down: '↓' };
  return key
    .split('+')
    .map((part) => words[part] ?? part)
    .join(isMac ? '' : ' ');
}
