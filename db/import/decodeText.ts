import type { ImportWarning } from '../api/importReport.ts';
import { ApiError } from '../api/errors.ts';
import { normalizeText } from '../text/normalize.ts';
import { damagedShare, damageWarning } from './encoding/damage.ts';
import { detectEncoding } from './encoding/detectEncoding.ts';
import { canonicalEncoding } from './encoding/labels.ts';
import { signatureOf } from './signatures.ts';

/** Of all characters: more than strays that other programs leave behind. */
const MOST_CONTROLS = 1 / 200;

/** Of all characters: what is damaged more is not what it was taken for. */
const MOST_DAMAGED = 1 / 4;

/** A text and how its bytes were read. */
export interface DecodedText {
  text: string;
  /** Its name in the WHATWG Encoding Standard. */
  encoding: string;
  /** TEXT_DAMAGED where bytes are not of that encoding; U+FFFD stands for them. */
  warnings: ImportWarning[];
}

/**
 * The text of a file, normalized, in the encoding that is found out (see `detectEncoding`). A
 * `wanted` one, by any label of the WHATWG Encoding Standard, is used whatever the bytes look like.
 * Throws SOURCE_NOT_TEXT with the reason, and UNKNOWN_ENCODING where there is none of that label.
 */
export function decodeText(bytes: Uint8Array, fileName: string, wanted?: string): DecodedText {
  const refuse = (reason: string): never => {
    throw new ApiError('SOURCE_NOT_TEXT', { fileName, reason });
  };
  const signature = signatureOf(bytes);
  if (signature) return refuse(`it is ${signature}`);
  const encoding = wanted === undefined ? detectEncoding(bytes) : canonicalEncoding(wanted);
  if (encoding === 'utf-32') return refuse('it is in UTF-32; save it as UTF-8');
  // What is in no encoding may be a binary file; then that is the better reason.
  const decoded = new TextDecoder(encoding ?? 'windows-1252').decode(bytes);
  if (wanted === undefined) {
    if (decoded.includes('\0')) refuse('it holds NUL characters, as binary files do');
    if (controlShare(decoded) > MOST_CONTROLS) {
      refuse('it holds control characters, as binary files do');
    }
  }
  if (encoding === null) return refuse('its encoding is not known; save it as UTF-8');
  const damaged = damagedShare(bytes, decoded, encoding);
  if (wanted === undefined && damaged > MOST_DAMAGED) {
    refuse(`it begins like ${encoding} but is damaged`);
  }
  const text = normalizeText(decoded);
  const warnings = damaged === 0 ? [] : [damageWarning(fileName, text, encoding)];
  return { text, encoding, warnings };
}

/** Share of the control characters of ASCII other than white space. */
function controlShare(text: string): number {
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code < 0x20 && (code < 0x09 || code > 0x0d)) || code === 0x7f) controls++;
  }
  return controls / Math.max(text.length, 1);
}
