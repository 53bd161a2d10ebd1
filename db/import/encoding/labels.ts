import { ApiError } from '../../api/errors.ts';

/**
 * The encodings of one and two bytes that are looked for: those of the regions whose texts are read
 * here, by their names in the WHATWG Encoding Standard. Where several read the same words, the one
 * that stands first is meant. ISO-8859-1 and -9 are read as windows-1252 and -1254, which only add
 * characters to them, as the standard has it.
 */
export const KNOWN_ENCODINGS: readonly string[] = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'koi8-r',
  'koi8-u',
  'iso-8859-2',
  'iso-8859-5',
  'macintosh',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
];

/**
 * The name of an encoding by any of its labels (`latin5` is windows-1254), as the WHATWG Encoding
 * Standard has it. Throws UNKNOWN_ENCODING.
 */
export function canonicalEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new ApiError('UNKNOWN_ENCODING', { encoding: label });
  }
}
