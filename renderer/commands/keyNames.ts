/** The parts of a key press that its name is made of. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;

/**
 * What Chromium and Firefox keep for themselves: a page never sees these presses. Electron passes
 * them on, so a command may have such a key if it has another one besides.
 */
const KEPT_BY_BROWSERS = new Set([
  'CmdOrCtrl+N',
  'CmdOrCtrl+Shift+N',
  'CmdOrCtrl+T',
  'CmdOrCtrl+Shift+T',
  'CmdOrCtrl+W',
  'CmdOrCtrl+Shift+W',
  'CmdOrCtrl+Q',
  'CmdOrCtrl+Shift+Q',
  'CmdOrCtrl+Tab',
  'CmdOrCtrl+Shift+Tab',
  'CmdOrCtrl+PageUp',
  'CmdOrCtrl+PageDown',
  'CmdOrCtrl+F4',
]);

const NAMES: Record<string, string> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
  '+': 'Plus',
};

const MODIFIERS = ['Control', 'Meta', 'Alt', 'AltGraph', 'Shift'];

/** Whether the press is of a modifier alone: the key proper is still to come. */
export function isModifier({ key }: Pick<KeyPress, 'key'>): boolean {
  return MODIFIERS.includes(key);
}

/**
 * A key press in Electron's notation: `CmdOrCtrl+Shift+P`. Empty for a press that is the system's:
 * with the Windows key, or with Ctrl on a Mac.
 */
export function keyName(press: KeyPress, mac: boolean): string {
  if (mac ? press.ctrlKey : press.metaKey) return '';
  const command = mac ? press.metaKey : press.ctrlKey;
  const key = latinKey(press);
  const name = NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  // `?` and `+` already hold the Shift that types them on many keyboards.
  const shift = press.shiftKey && (key.length > 1 || /[a-z]/iu.test(key));
  return [command && 'CmdOrCtrl', press.altKey && 'Alt', shift && 'Shift', name]
    .filter(Boolean)
    .join('+');
}

/**
 * What the key would type on a Latin keyboard. Where Cyrillic, Greek or Arabic is typed, and with
 * Option on a Mac, the letter comes from the place of the key, or no shortcut would work there.
 */
function latinKey({ key, code, altKey }: KeyPress): string {
  const letter = /^Key([A-Z])$/u.exec(code)?.[1];
  if (letter === undefined) return key;
  const foreign = key.length === 1 && key > '\u007f';
  return foreign || (altKey && key === 'Dead') ? letter : key;
}

/** A key of the table with its modifiers in the order that `keyName` writes them. */
export function normalizeKey(key: string): string {
  return key.split(' ').map(normalizeStroke).join(' ');
}

function normalizeStroke(stroke: string): string {
  const parts = stroke.split('+');
  const name = parts.pop()!;
  const modifiers = ['CmdOrCtrl', 'Alt', 'Shift'].filter((modifier) => parts.includes(modifier));
  return [...modifiers, name].join('+');
}

/** Whether a key works in the window: a browser keeps some for itself. */
export function reachesWindow(key: string, browser: boolean): boolean {
  return !browser || !KEPT_BY_BROWSERS.has(normalizeKey(key));
}

const ARROWS = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** A key as a keyboard shows it: `Ctrl K`, `⌘K`; the strokes of a sequence apart by a comma. */
export function showKey(key: string, mac: boolean): string {
  const words: Record<string, string> = mac
    ? { ...ARROWS, CmdOrCtrl: '⌘', Alt: '⌥', Shift: '⇧', Plus: '+' }
    : { ...ARROWS, CmdOrCtrl: 'Ctrl', Plus: '+' };
  return key
    .split(' ')
    .map((stroke) =>
      stroke
        .split('+')
        .map((part) => words[part] ?? part)
        .join(mac ? '' : ' '),
    )
    .join(', ');
}

/** A key as `aria-keyshortcuts` wants it: `Control+K`. Sequences cannot be said there. */
export function ariaKey(key: string, mac: boolean): string | undefined {
  if (key.includes(' ')) return undefined;
  const names: Record<string, string> = {
    CmdOrCtrl: mac ? 'Meta' : 'Control',
    Up: 'ArrowUp',
    Down: 'ArrowDown',
    Left: 'ArrowLeft',
    Right: 'ArrowRight',
  };
  return key
    .split('+')
    .map((part) => names[part] ?? part)
    .join('+');
}
