/** How much of a file tells its encoding, in bytes. */
const ENOUGH = 32 * 1024;

/** How far a stretch goes on behind its first byte beyond ASCII, and how far before it, in bytes. */
const AFTER = 60;
const BEFORE = 40;

/** White space and most signs: never the second byte of a character in an encoding of two bytes. */
const LAST_SEPARATOR = 0x2f;

/**
 * The stretches of a file that tell its encoding: those with bytes beyond ASCII and some words
 * around them, from separator to separator, the first 32 kB of them. None where all is ASCII.
 */
export function tellingStretches(bytes: Uint8Array): Uint8Array[] {
  const stretches: Uint8Array[] = [];
  let size = 0;
  let from = 0;
  while (size < ENOUGH) {
    const index = findBeyondAscii(bytes, from);
    if (index < 0) break;
    const start = startBefore(bytes, index, from);
    const end = separatorAfter(bytes, index + AFTER, start + ENOUGH);
    stretches.push(bytes.subarray(start, end));
    size += end - start;
    from = end;
  }
  return stretches;
}

/** Of a small file all, of a larger one its telling stretches, a line each. */
export function tellingSample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= ENOUGH) return bytes;
  const newLine = Uint8Array.of(0x0a);
  return Buffer.concat(tellingStretches(bytes).flatMap((stretch) => [stretch, newLine]));
}

function findBeyondAscii(bytes: Uint8Array, from: number): number {
  for (let index = from; index < bytes.length; index++) if (bytes[index]! > 0x7f) return index;
  return -1;
}

/** The beginning of a word up to `BEFORE` bytes ahead; the byte itself where there is none. */
function startBefore(bytes: Uint8Array, index: number, from: number): number {
  for (let start = Math.max(from, index - BEFORE); start < index; start++) {
    if (start === from || bytes[start - 1]! <= LAST_SEPARATOR) return start;
  }
  return index;
}

function separatorAfter(bytes: Uint8Array, from: number, limit: number): number {
  const last = Math.min(limit, bytes.length);
  let end = Math.min(from, last);
  while (end < last && bytes[end]! > LAST_SEPARATOR) end++;
  return end;
}
