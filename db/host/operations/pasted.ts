import type { ImportFile } from '../../import/imported.ts';

/** Pasted words as the file they would be, named for their title; with HTML, that is the file. */
export function pastedFile(
  title: string | undefined,
  text: string,
  html: string | undefined,
): ImportFile {
  const name = fileNameFor(title ?? 'Pasted text');
  return html === undefined
    ? { fileName: `${name}.txt`, bytes: Buffer.from(text, 'utf8') }
    : { fileName: `${name}.html`, bytes: Buffer.from(html, 'utf8') };
}

/** A title without the characters that some system does not allow in the name of a file. */
function fileNameFor(title: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return name.slice(0, 120).trim() || 'Pasted text';
}
