/** A part of a MIME message (RFC 2045, 2046), its bytes as Latin-1 characters. */
export interface MimePart {
  /** By name in lower case, unfolded; the first of each name. */
  headers: Map<string, string>;
  body: string;
}

/** Multipart in multipart; nobody nests these deeper. */
const DEEPEST = 8;

/** In characters; what more of them there is says nothing that is needed here. */
const LONGEST_HEAD = 256 * 1024;

/** Takes the headers of a message or part from its body. */
export function readPart(text: string): MimePart {
  const end = /\r?\n\r?\n/u.exec(text);
  const head = text.slice(0, Math.min(end?.index ?? text.length, LONGEST_HEAD));
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/u.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key !== undefined && !headers.has(key)) headers.set(key, value!.trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

/** The first part with the wanted type, itself or among its parts; null when there is none. */
export function findPart(part: MimePart, type: string, depth = 0): MimePart | null {
  const said = mediaType(part);
  if (said === type) return part;
  const boundary = parameter(part, 'boundary');
  if (!said.startsWith('multipart/') || boundary === undefined || depth > DEEPEST) return null;
  for (const inner of partsBetween(part.body, `--${boundary}`)) {
    const found = findPart(readPart(inner), type, depth + 1);
    if (found) return found;
  }
  return null;
}

/** A parameter of the content type: its charset or boundary. */
export function parameter({ headers }: MimePart, name: string): string | undefined {
  const type = headers.get('content-type') ?? '';
  const [, quoted, bare] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(type) ?? [];
  return quoted ?? bare;
}

/** The body of a part, its transfer encoding undone. */
export function bodyBytes({ headers, body }: MimePart): Uint8Array {
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return Buffer.from(unquotedPrintable(body), 'latin1');
    default:
      return Buffer.from(body, 'latin1');
  }
}

function mediaType({ headers }: MimePart): string {
  return (headers.get('content-type') ?? 'text/plain').split(';')[0]!.trim().toLowerCase();
}

/** What stands between the lines that are the boundary; a message cut off ends its last part. */
function* partsBetween(body: string, boundary: string): Generator<string> {
  let start = -1;
  for (let at = body.indexOf(boundary); at !== -1; at = body.indexOf(boundary, at + 1)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start !== -1) yield body.slice(start, at);
    const lineEnd = body.indexOf('\n', at);
    if (lineEnd === -1 || body.startsWith('--', at + boundary.length)) return;
    start = lineEnd + 1;
  }
  if (start !== -1) yield body.slice(start);
}

function unquotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/gu, '')
    .replace(/=([\da-f]{2})/giu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}
