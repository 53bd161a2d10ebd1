import { decodeText, type DecodedText } from '../decodeText.ts';

/** How far into a file its encoding is looked for: a page may say it after a long preamble. */
const START = 4096;

/** `<meta charset>`, `<meta http-equiv content="…; charset=…">` and the XML declaration. */
const DECLARED = /<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*([\w.:-]+)/iu;

/** What is known of the encoding of a page apart from its bytes; WHATWG labels. */
interface Known {
  /** What a person chose; it is used whatever else is said. */
  wanted?: string | undefined;
  /** What the server or mail said that brought the page. */
  declared?: string | undefined;
}

/**
 * The text of an HTML file. Its encoding is, in this order: the one that is wanted, the byte order
 * mark, the one it was declared to have, what the page says of itself, what its bytes look like.
 * Throws SOURCE_NOT_TEXT.
 */
export function decodeHtml(
  bytes: Uint8Array,
  fileName: string,
  { wanted, declared }: Known,
): DecodedText {
  const found = hasMark(bytes)
    ? undefined
    : [declared, labelIn(bytes)].find((label) => label !== undefined && canBe(bytes, label));
  return decodeText(bytes, fileName, wanted ?? found?.toLowerCase());
}

/** What the page says of itself. One that says UTF-16 in its own ASCII is none (HTML standard). */
function labelIn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, START)).toString('latin1');
  const label = DECLARED.exec(start.replace(/<!--[\s\S]*?-->/gu, ''))?.[1];
  return label !== undefined && /^utf-16/iu.test(label) ? undefined : label;
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}

/** Whether the label is known. A page that wrongly says UTF-8 would lose its letters by it. */
function canBe(bytes: Uint8Array, label: string): boolean {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    if (decoder.encoding === 'utf-8') decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
