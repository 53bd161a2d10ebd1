import { describe, expect, it } from 'vitest';
import {
  ariaKey,
  isModifier,
  keyName,
  normalizeKey,
  reachesWindow,
  showKey,
  type KeyPress,
} from '../../../../renderer/commands/keyNames.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}

describe('keyName', () => {
  it('writes modifiers in one order and letters large', () => {
    expect(keyName(press('k', { ctrlKey: true }), false)).toBe('CmdOrCtrl+K');
    expect(keyName(press('P', { ctrlKey: true, shiftKey: true }), false)).toBe('CmdOrCtrl+Shift+P');
    expect(keyName(press('ArrowDown', { altKey: true }), false)).toBe('Alt+Down');
    expect(keyName(press('F6', { shiftKey: true }), false)).toBe('Shift+F6');
  });

  it('takes Cmd on a Mac for what Ctrl is elsewhere, and leaves the other to the system', () => {
    expect(keyName(press('k', { metaKey: true }), true)).toBe('CmdOrCtrl+K');
    expect(keyName(press('n', { ctrlKey: true }), true)).toBe('');
    expect(keyName(press('n', { metaKey: true }), false)).toBe('');
  });

  it('leaves out the Shift that only types a sign', () => {
    expect(keyName(press('?', { shiftKey: true }), false)).toBe('?');
    expect(keyName(press('+', { altKey: true, shiftKey: true }), false)).toBe('Alt+Plus');
  });

  it('knows a letter by its place where another script is typed', () => {
    const russianK = { code: 'KeyK', ctrlKey: true };
    expect(keyName(press('л', russianK), false)).toBe('CmdOrCtrl+K');
    expect(keyName(press('т', { code: 'KeyN' }), false)).toBe('N');
    expect(keyName(press('Л', { ...russianK, shiftKey: true }), false)).toBe('CmdOrCtrl+Shift+K');
  });

  it('keeps what a Latin keyboard types, wherever the key lies', () => {
    expect(keyName(press('a', { code: 'KeyQ', ctrlKey: true }), false)).toBe('CmdOrCtrl+A');
  });

  it('knows letters that Option turns into signs or dead keys', () => {
    expect(keyName(press('∑', { code: 'KeyW', altKey: true }), true)).toBe('Alt+W');
    expect(keyName(press('Dead', { code: 'KeyN', altKey: true }), true)).toBe('Alt+N');
  });
});

describe('isModifier', () => {
  it('tells a modifier from a key', () => {
    expect(isModifier(press('Shift'))).toBe(true);
    expect(isModifier(press('AltGraph'))).toBe(true);
    expect(isModifier(press('s'))).toBe(false);
  });
});

describe('normalizeKey', () => {
  it('orders modifiers, in each stroke of a sequence', () => {
    expect(normalizeKey('Shift+CmdOrCtrl+P')).toBe('CmdOrCtrl+Shift+P');
    expect(normalizeKey('Shift+CmdOrCtrl+F Shift+Alt+B')).toBe('CmdOrCtrl+Shift+F Alt+Shift+B');
  });
});

describe('reachesWindow', () => {
  it('knows what a browser keeps for itself', () => {
    expect(reachesWindow('CmdOrCtrl+W', true)).toBe(false);
    expect(reachesWindow('Shift+CmdOrCtrl+N', true)).toBe(false);
    expect(reachesWindow('CmdOrCtrl+W', false)).toBe(true);
    expect(reachesWindow('CmdOrCtrl+K', true)).toBe(true);
  });
});

describe('showKey and ariaKey', () => {
  it('shows a key as the keyboard does', () => {
    expect(showKey('CmdOrCtrl+Shift+P', false)).toBe('Ctrl Shift P');
    expect(showKey('CmdOrCtrl+Shift+P', true)).toBe('⌘⇧P');
    expect(showKey('CmdOrCtrl+J V', false)).toBe('Ctrl J, V');
    expect(showKey('Alt+Left', false)).toBe('Alt ←');
  });

  it('says a key as ARIA wants it, and no sequence', () => {
    expect(ariaKey('CmdOrCtrl+Shift+P', false)).toBe('Control+Shift+P');
    expect(ariaKey('CmdOrCtrl+K', true)).toBe('Meta+K');
    expect(ariaKey('Alt+Up', false)).toBe('Alt+ArrowUp');
    expect(ariaKey('CmdOrCtrl+J V', false)).toBeUndefined();
  });
});
