import { ApiError } from '../api/errors.ts';
import { normalizeText } from '../text/normalize.ts';
import { signatureOf } from './signatures.ts';

/** Byte order marks; UTF-8 with its mark is read as any UTF-8. */
const UTF16 = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** Of all characters: more than strays that other programs leave behind. */
const MOST_CONTROLS = 1 / 200;

/**
 * Of all letters: more are not found in the languages of Windows-1252, but always where text of
 * another code page (Cyrillic, Greek, Arabic …) is read as if it were that.
 */
const MOST_ACCENTED = 1 / 4;

/** A text and how its bytes were read: a WHATWG label, in lower case. */
export interface DecodedText {
  text: string;
  encoding: string;
}

/**
 * The text of a file, normalized. UTF-8 and, by its byte order mark, UTF-16 are read strictly; what
 * is neither is taken for Windows-1252 if the result looks like text. A `wanted` encoding (a WHATWG
 * label) is used whatever the bytes look like. Throws SOURCE_NOT_TEXT with the reason.
 */
export function decodeText(bytes: Uint8Array, fileName: string, wanted?: string): DecodedText {
  const refuse = (reason: string): never => {
    throw new ApiError('SOURCE_NOT_TEXT', { fileName, reason });
  };
  const signature = signatureOf(bytes);
  if (signature) refuse(`it is ${signature}`);
  if (wanted !== undefined) {
    return { text: normalizeText(new TextDecoder(wanted).decode(bytes)), encoding: wanted };
  }
  const utf16 = UTF16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const strict = decode(bytes, utf16?.encoding ?? 'utf-8');
  if (strict === null && utf16) refuse('it begins like UTF-16 but is damaged');
  const text = strict ?? decode(bytes, 'windows-1252')!;
  if (text.includes('\0')) refuse('it holds NUL characters, as binary files do');
  if (controlShare(text) > MOST_CONTROLS) refuse('it holds control characters, as binary files do');
  if (strict === null && !looksWestern(text)) {
    refuse('its encoding is not known; save it as UTF-8');
  }
  const encoding = strict === null ? 'windows-1252' : (utf16?.encoding ?? 'utf-8');
  return { text: normalizeText(text), encoding };
}

/** Null when the bytes are not of this encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of the control characters of ASCII other than white space. */
function controlShare(text: string): number {
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/gu)?.length ?? 0;
  return controls / Math.max(text.length, 1);
}

/** Whether text read as Windows-1252 could be meant so. */
function looksWestern(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const accented = text.match(/[^\P{L}a-zA-Z]/gu)?.length ?? 0;
  // Windows-1252 has no characters at five places, which decoders fill with controls (U+0080–9F).
  return accented <= letters * MOST_ACCENTED && !/[\u0080-\u0084\u0086-\u009f]/u.test(text);
}
