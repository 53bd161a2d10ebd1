import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ErrorCode } from '../../db/api/errors.ts';
import type { ImportFormat, ReadDocument } from '../../db/import/imported.ts';
import { expectApiError } from './apiErrors.ts';

/** The only document in what a format reads of these bytes. */
export async function readOne(
  format: ImportFormat,
  content: Uint8Array | string,
  fileName = `a.${format.extensions[0]}`,
): Promise<ReadDocument> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const documents = await format.read({ fileName, bytes }, {});
  expect(documents).toHaveLength(1);
  return documents[0]!;
}

/** The blocks of a document, a line each: kind with level, words. */
export function blockLines({ text, blocks }: ReadDocument): string[] {
  return blocks.map(
    ({ kind, level, start, end }) => `${kind}${level ?? ''}: ${text.slice(start, end)}`,
  );
}

/** Holds that a format cannot read these bytes, and gives the message. */
export async function unreadable(
  code: ErrorCode,
  format: ImportFormat,
  content: Uint8Array | string,
): Promise<string> {
  const outcome = await readOne(format, content).catch((error: unknown) => error);
  return expectApiError(code, () => {
    if (outcome instanceof Error) throw outcome;
  }).message;
}

/** The bytes of a file of `tests/fixtures/office`. */
export function officeFile(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/office/${name}`, import.meta.url));
}
