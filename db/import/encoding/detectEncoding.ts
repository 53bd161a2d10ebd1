import { markedEncoding } from './byteOrderMark.ts';
import { legacyCandidates } from './candidates.ts';
import { tellingSample } from './stretches.ts';
import { guessUtf16 } from './utf16.ts';
import { looksLikeUtf8 } from './utf8.ts';

/**
 * The encoding of a text, by its name in the WHATWG Encoding Standard (and `utf-32`, which is not
 * there): what its byte order mark says, else Unicode where its bytes are that, else the likeliest
 * of the encodings of one and two bytes. Null where it looks like text in none.
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const unicode = markedEncoding(bytes) ?? guessUtf16(bytes);
  if (unicode) return unicode;
  if (looksLikeUtf8(bytes)) return 'utf-8';
  return legacyCandidates(tellingSample(bytes))[0]?.encoding ?? null;
}
