/** The marks of the Unicode Standard, section 23.8; that of UTF-32 begins with one of UTF-16. */
const MARKS = [
  { encoding: 'utf-32', mark: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: 'utf-32', mark: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
] as const;

/** The encoding that the byte order mark at the beginning of a file says; null without one. */
export function markedEncoding(bytes: Uint8Array): (typeof MARKS)[number]['encoding'] | null {
  const found = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  return found?.encoding ?? null;
}
