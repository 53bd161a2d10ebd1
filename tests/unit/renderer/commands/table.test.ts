import { describe, expect, it } from 'vitest';
import { normalizeKey, reachesWindow } from '../../../../renderer/commands/keyNames.ts';
import { commandsOf, secondStrokes } from '../../../../renderer/commands/keyTable.ts';
import { commandEntry, commandIds, isCommandId } from '../../../../renderer/commands/table.ts';
import { commands } from '../../../../renderer/messages/en/commands.ts';

function keysOf(id: (typeof commandIds)[number]): string[] {
  const { key, alternatives = [] } = commandEntry(id);
  return [key, ...alternatives].map(normalizeKey);
}

describe('the table of commands', () => {
  it('names every command, and each name once', () => {
    expect(Object.keys(commands.names).sort()).toEqual([...commandIds].sort());
    const names = Object.values(commands.names);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('gives every command a key that a browser lets through', () => {
    const without = commandIds.filter((id) => !keysOf(id).some((key) => reachesWindow(key, true)));
    expect(without).toEqual([]);
  });

  it('uses no key twice', () => {
    const twice = commandIds.flatMap((id) =>
      keysOf(id)
        .filter((key) => commandsOf(key).length > 1)
        .map((key) => `${key} ${commandsOf(key).join()}`),
    );
    expect(twice).toEqual([]);
  });

  it('never asks for AltGr', () => {
    const keys = commandIds.flatMap(keysOf);
    expect(keys.filter((key) => key.includes('CmdOrCtrl+Alt'))).toEqual([]);
  });

  it('keeps the first strokes of sequences free of commands of their own', () => {
    const firsts = commandIds
      .flatMap(keysOf)
      .filter((key) => key.includes(' '))
      .map((key) => key.split(' ')[0]!);
    expect(firsts.filter((first) => commandsOf(first).length > 0)).toEqual([]);
  });

  it('knows what can follow a first stroke', () => {
    expect(secondStrokes('CmdOrCtrl+J')).toContainEqual({ key: 'V', id: 'source.paste' });
    expect(secondStrokes('CmdOrCtrl+K')).toEqual([]);
    expect(commandsOf('CmdOrCtrl+J V')).toEqual(['source.paste']);
  });

  it('tells its commands from other words', () => {
    expect(isCommandId('palette.open')).toBe(true);
    expect(isCommandId('toString')).toBe(false);
  });
});
