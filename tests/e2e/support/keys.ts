import type { Page } from 'playwright-core';
import { commandEntry, type CommandId } from '../../../renderer/commands/table.ts';

/** Keys that Playwright calls otherwise than the command table, which is in Electron's words. */
const NAMES: Record<string, string> = {
  CmdOrCtrl: 'ControlOrMeta',
  Plus: '+',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

/** The strokes of a key of the command table, one after the other, as Playwright presses them. */
export function strokesOf(key: string): string[] {
  return key.split(' ').map((stroke) =>
    stroke
      .split('+')
      .map((part) => NAMES[part] ?? (/^[A-Z]$/u.test(part) ? part.toLowerCase() : part))
      .join('+'),
  );
}

/** Presses the key of a command. */
export async function pressCommand(page: Page, id: CommandId): Promise<void> {
  for (const stroke of strokesOf(commandEntry(id).key)) await page.keyboard.press(stroke);
}
