import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { ApiError, type ErrorCode } from '../../../db/api/errors.ts';
import type { ImportedDocument } from '../../../db/import/imported.ts';
import { readDocuments } from '../../../db/import/readDocuments.ts';

/** The bytes of a file in the folder of PDF fixtures. */
export function pdfFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/pdf/${name}`, import.meta.url)));
}

/** Reads a PDF, which holds one document. */
export async function readPdf(bytes: Uint8Array): Promise<ImportedDocument> {
  const [document, ...others] = await readDocuments({ fileName: 'talks.pdf', bytes });
  expect(others).toEqual([]);
  return document!;
}

/** The blocks of a PDF: page, kind with level, words. */
export async function blocksOf(bytes: Uint8Array): Promise<string[]> {
  const { text, blocks } = await readPdf(bytes);
  return blocks.map(
    ({ page, kind, level, start, end }) =>
      `${page} ${kind}${level ?? ''}: ${text.slice(start, end)}`,
  );
}

/** Holds that a PDF cannot be read, with this code, in words with nothing left to fill in. */
export async function expectUnreadable(bytes: Uint8Array, code: ErrorCode): Promise<ApiError> {
  const error: unknown = await readPdf(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error !== null && !(error instanceof ApiError)) throw error;
  expect(error?.code).toBe(code);
  expect(`${error?.message} ${error?.action}`).not.toMatch(/\{\w+\}|undefined|\[object/);
  return error!;
}
