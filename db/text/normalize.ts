/**
 * Turns decoded text into the form in which Parley stores it, and in which all positions count:
 * one leading BOM dropped, CRLF and lone CR become LF, everything else as it came.
 */
export function normalizeText(decoded: string): string {
  const text = decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
