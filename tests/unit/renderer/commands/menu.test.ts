import { describe, expect, it } from 'vitest';
import { MenuItem } from '../../../../db/api/shell.ts';
import { buildMenu } from '../../../../renderer/commands/menu.ts';
import { checkedCommands } from '../../../../renderer/commands/menuState.ts';

const panes = { left: 248, right: 320, leftHidden: true, rightHidden: false };

function items(): MenuItem[] {
  return buildMenu(checkedCommands({ theme: 'dark', panes })).flatMap(
    ({ submenu }) => submenu ?? [],
  );
}

function item(command: string): MenuItem | undefined {
  return items().find((one) => one.command === command);
}

describe('buildMenu', () => {
  it('is what the shell takes', () => {
    expect(() => buildMenu({}).map((menu) => MenuItem.parse(menu))).not.toThrow();
    expect(buildMenu({}).length).toBeLessThanOrEqual(20);
  });

  it('shows what nobody answers as grey', () => {
    expect(item('source.import')?.enabled).toBe(false);
  });

  it('gives no accelerator to bare letters and to sequences', () => {
    expect(item('palette.open')?.accelerator).toBe('CmdOrCtrl+K');
    expect(item('pane.next')?.accelerator).toBe('F6');
    expect(item('passage.link')?.accelerator).toBeUndefined();
    expect(item('source.paste')?.accelerator).toBeUndefined();
  });

  it('marks what is chosen', () => {
    expect(item('view.dark')?.checked).toBe(true);
    expect(item('view.light')?.checked).toBe(false);
    expect(item('view.leftPane')?.checked).toBe(false);
    expect(item('source.import')).not.toHaveProperty('checked');
  });

  it('holds no accelerator twice', () => {
    const accelerators = items().flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(accelerators).size).toBe(accelerators.length);
  });
});
