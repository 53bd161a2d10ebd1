import type { Tag } from '../../db/model/tag.ts';

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/**
 * The number key that was pressed, as tags have it: `3` or `Shift+3`; null for any other. It is told
 * by its place, since what a number key types with Shift, and on a French keyboard without, is no
 * number.
 */
export function numberKeyOf({ key, code, shiftKey }: Press): string | null {
  const row = /^Digit([1-9])$/u.exec(code)?.[1];
  if (row !== undefined) return shiftKey ? `Shift+${row}` : row;
  return code.startsWith('Numpad') && /^[1-9]$/u.test(key) ? key : null;
}

/** The tag that a key press sets. A retired one is not offered, by its key neither. */
export function tagOfPress(press: Press, tags: readonly Tag[]): Tag | undefined {
  const key = numberKeyOf(press);
  return key === null ? undefined : tags.find((tag) => tag.key === key && !tag.retired);
}
