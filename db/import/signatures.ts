/** How files that are often taken for text begin (bytes as Latin-1), and what they are. */
const SIGNATURES = [
  ['%PDF-', 'a PDF file'],
  ['PK\x03\x04', 'a ZIP archive, such as a Word, OpenDocument or EPUB file'],
  ['{\\rtf', 'a Rich Text file'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an older Word, Excel or Outlook file'],
  ['\x89PNG\r\n', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['SQLite format 3\0', 'a database'],
  ['\x1f\x8b', 'a compressed file'],
] as const;

/** What the first bytes of a file show it to be, in words; null when they show nothing. */
export function signatureOf(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}
