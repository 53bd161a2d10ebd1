import { ApiError } from '../api/errors.ts';

/** Where the next page of a list begins, as a text that callers need not understand. */
export function writeCursor(position: number | null): string | null {
  return position === null ? null : `after:${position}`;
}

/** The position in a cursor, null without one. Throws INVALID_INPUT. */
export function readCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  const match = /^after:(\d+)$/.exec(cursor);
  if (!match) {
    throw new ApiError('INVALID_INPUT', { problem: '“cursor” is not one that a list has given.' });
  }
  return Number(match[1]);
}
