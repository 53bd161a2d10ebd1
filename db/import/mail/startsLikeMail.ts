import { type MimePart, readPart } from './mimeParts.ts';

/** Headers that people write in memos too. */
const WRITTEN = ['from', 'to', 'cc', 'subject', 'date'];

/** Headers that only programs write. */
const TECHNICAL = (
  'received mime-version message-id return-path delivered-to content-type ' +
  'dkim-signature x-mailer x-mozilla-status'
).split(' ');

/** Whether a file begins with the headers of a mail that was sent or saved by a program. */
export function startsLikeMail(start: Uint8Array): boolean {
  const part = headOf(start);
  return part !== null && count(part, WRITTEN) >= 2 && count(part, TECHNICAL) >= 1;
}

/** Whether a file begins with the headers of a web page saved by a browser as MHTML (RFC 2557). */
export function startsLikeMhtml(start: Uint8Array): boolean {
  const part = headOf(start);
  if (!part || !/^multipart\/related\b/iu.test(part.headers.get('content-type') ?? ''))
    return false;
  // Mails with pictures are multipart/related as well; but they were sent to somebody.
  return (
    /saved by/iu.test(part.headers.get('from') ?? '') ||
    part.headers.has('snapshot-content-location') ||
    count(part, ['to', 'received', 'return-path', 'delivered-to']) === 0
  );
}

/** Null where the file does not begin with a header. */
function headOf(start: Uint8Array): MimePart | null {
  const text = Buffer.from(start).toString('latin1').trimStart();
  return /^[A-Za-z][\w-]*:[ \t\r\n]/u.test(text) ? readPart(text) : null;
}

function count({ headers }: MimePart, names: readonly string[]): number {
  return names.filter((name) => headers.has(name)).length;
}
