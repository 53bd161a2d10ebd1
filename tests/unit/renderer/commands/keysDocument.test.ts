import { expect, test } from 'vitest';
import { commandEntry, commandIds, type MenuName } from '../../../../renderer/commands/table.ts';
import { app } from '../../../../renderer/messages/en/app.ts';
import { commands } from '../../../../renderer/messages/en/commands.ts';

test('docs/keys.md holds every command and key as the window shows them', async () => {
  // `npx vitest -u` writes it anew after a change of the command table.
  await expect(keysDocument()).toMatchFileSnapshot('../../../../docs/keys.md');
});

function keysDocument(): string {
  const menus = Object.keys(commands.menus) as MenuName[];
  return [
    '# Keys',
    '',
    'Written from the command table (`renderer/commands/table.ts`); Help → Keys in Parley shows the same.',
    'On a Mac, Ctrl is ⌘ and Alt is ⌥. `Ctrl+J N` means Ctrl+J and then N. A bare letter works wherever',
    'nothing is being typed. Where a browser keeps a key for itself, the second one works.',
    ...menus.flatMap((menu) => table(commands.menus[menu], rowsOf(menu))),
    ...Object.values(app.keys.parts).flatMap(({ title, rows }) =>
      table(
        title,
        rows.map(([key, what]) => [what, key.split(' | ').map(keyInWords)]),
      ),
    ),
    '',
  ].join('\n');
}

type Row = [what: string, keys: string[]];

function rowsOf(menu: MenuName): Row[] {
  return commandIds
    .filter((id) => commandEntry(id).menu === menu)
    .map((id) => {
      const { key, alternatives = [] } = commandEntry(id);
      return [commands.names[id], [key, ...alternatives].map(keyInWords)];
    });
}

function table(title: string, rows: Row[]): string[] {
  return [
    '',
    `## ${title}`,
    '',
    '| what | key |',
    '| --- | --- |',
    ...rows.map(([what, keys]) => `| ${what} | ${keys.map((key) => `\`${key}\``).join(', ')} |`),
  ];
}

function keyInWords(key: string): string {
  return key.replaceAll('CmdOrCtrl', 'Ctrl').replace(/Plus$/u, '+');
}
