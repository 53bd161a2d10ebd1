import { ApiError } from '../api/errors.ts';
import { decodeText } from './decodeText.ts';
import type { ImportFormat } from './imported.ts';
import { markdown } from './markdown/markdown.ts';
import { plainText } from './plainText.ts';

/** Every format that can be imported. */
export const formats: readonly ImportFormat[] = [plainText, markdown];

/** Beginnings of markup that would be unreadable as plain text. */
const MARKUP = /^\s*<(?:!doctype|html|\?xml|[a-z]+[\s>])/iu;

/**
 * The format of a file: what its name says, else plain text if the content is that. Throws
 * SOURCE_FORMAT when it is neither.
 */
export function detectFormat(fileName: string, bytes: Uint8Array): ImportFormat {
  const extension = /\.([^.]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const named = formats.find(({ extensions }) => extensions.includes(extension));
  if (named) return named;
  if (isPlain(bytes, fileName)) return plainText;
  throw new ApiError('SOURCE_FORMAT', { fileName });
}

function isPlain(bytes: Uint8Array, fileName: string): boolean {
  try {
    return !MARKUP.test(decodeText(bytes, fileName));
  } catch (error) {
    if (error instanceof ApiError && error.code === 'SOURCE_NOT_TEXT') return false;
    throw error;
  }
}
