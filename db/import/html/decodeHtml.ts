import { decodeText, type DecodedText } from '../decodeText.ts';

/** How far into a file its encoding is looked for: a page may say it after a long preamble. */
const START = 4096;

/** `<meta charset>`, `<meta http-equiv content="…; charset=…">` and the XML declaration. */
const DECLARED = /<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*([\w.:-]+)/iu;

/**
 * The text of an HTML file. Its encoding is, in this order: `wanted`, the byte order mark, what the
 * page declares of itself, what its bytes look like. As in the HTML standard, a page that calls
 * itself UTF-16 in its own ASCII is none. Throws SOURCE_NOT_TEXT.
 */
export function decodeHtml(bytes: Uint8Array, fileName: string, wanted?: string): DecodedText {
  return decodeText(bytes, fileName, wanted ?? declaredEncoding(bytes));
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  if (hasMark(bytes)) return undefined;
  const start = Buffer.from(bytes.subarray(0, START)).toString('latin1');
  const label = DECLARED.exec(start.replace(/<!--[\s\S]*?-->/gu, ''))?.[1]?.toLowerCase();
  if (label === undefined || label.startsWith('utf-16')) return undefined;
  // A page that wrongly says UTF-8 would lose its letters; its bytes say more.
  return canDecode(bytes, label) ? label : undefined;
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}

/** Whether the label is known and, for UTF-8, the bytes are of it. */
function canDecode(bytes: Uint8Array, label: string): boolean {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    if (decoder.encoding === 'utf-8') decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
