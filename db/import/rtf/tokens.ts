/** What an RTF file is made of (Rich Text Format 1.9.1, “Syntax”). */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** `\word` or `\word-12`. */
  | { kind: 'word'; name: string; value: number | null }
  /** `\` and one character that is no letter. */
  | { kind: 'symbol'; character: string }
  /** Characters in the encoding that holds here: as they stand, or as `\'hh`. */
  | { kind: 'bytes'; bytes: Uint8Array };

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const APOSTROPHE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
const CR = 0x0d;
const LF = 0x0a;

/** Longest word and most digits of its number that are looked at; the format has 32 and 10. */
const LONGEST_WORD = 32;
const MOST_DIGITS = 10;

/** In one token. */
const MOST_ESCAPES = 4096;

/** The tokens of an RTF file, in order. Line ends between them mean nothing; `\bin` data is passed over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte === OPEN || byte === CLOSE) {
      yield { kind: byte === OPEN ? 'open' : 'close' };
      at++;
    } else if (byte === CR || byte === LF) {
      at++;
    } else if (byte === BACKSLASH) {
      const { token, end } = readControl(bytes, at + 1);
      if (token) yield token;
      at = end;
    } else {
      const end = endOfText(bytes, at);
      yield { kind: 'bytes', bytes: bytes.subarray(at, end) };
      at = end;
    }
  }
}

function endOfText(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === OPEN || byte === CLOSE || byte === BACKSLASH || byte === CR || byte === LF) {
      return at;
    }
  }
  return bytes.length;
}

/** What follows a backslash. No token where the file ends there. */
function readControl(bytes: Uint8Array, start: number): { token: RtfToken | null; end: number } {
  const first = bytes[start];
  if (first === undefined) return { token: null, end: start };
  if (first === APOSTROPHE) return readEscapes(bytes, start);
  if (!isLetter(first)) {
    return { token: { kind: 'symbol', character: String.fromCharCode(first) }, end: start + 1 };
  }
  let end = start;
  while (end < bytes.length && end - start < LONGEST_WORD && isLetter(bytes[end]!)) end++;
  const name = latin1(bytes, start, end);
  const number = end;
  if (bytes[end] === MINUS) end++;
  while (end < bytes.length && end - number < MOST_DIGITS && isDigit(bytes[end]!)) end++;
  const value = Number.parseInt(latin1(bytes, number, end), 10);
  // One space ends the word and is part of it.
  if (bytes[end] === SPACE) end++;
  if (name === 'bin') return { token: null, end: end + Math.max(0, value || 0) };
  return { token: { kind: 'word', name, value: Number.isNaN(value) ? null : value }, end };
}

/** A run of `\'hh`, from the first apostrophe on: one token. What is no number is left out. */
function readEscapes(bytes: Uint8Array, start: number): { token: RtfToken; end: number } {
  const escaped: number[] = [];
  let end = start;
  do {
    const byte = Number.parseInt(latin1(bytes, end + 1, end + 3), 16);
    if (!Number.isNaN(byte)) escaped.push(byte);
    end += 4;
  } while (
    escaped.length < MOST_ESCAPES &&
    bytes[end - 1] === BACKSLASH &&
    bytes[end] === APOSTROPHE
  );
  return { token: { kind: 'bytes', bytes: Uint8Array.from(escaped) }, end: end - 1 };
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
