/** Units between checkpoints: a lookup walks at most this far. */
const STRIDE = 256;

/**
 * Where the offsets of a decoded text (UTF-16) are once `normalizeText` has dropped its BOM and made
 * LF of its line ends. Line ends may be mixed. An offset before the BOM is 0, one between CR and LF
 * the line end. O(n) to make if there is anything to drop, O(1) to ask.
 * @throws RangeError (from the function) when the offset is not a whole number within the text.
 */
export function createNormalizedOffsets(decoded: string): (offset: number) => number {
  const dropped = isLikeNormalized(decoded) ? null : countDropped(decoded);
  return (offset) => {
    if (!Number.isInteger(offset) || offset < 0 || offset > decoded.length) {
      throw new RangeError(`Offset ${offset} is outside the text (0 to ${decoded.length}).`);
    }
    if (!dropped) return offset;
    const checkpoint = Math.floor(offset / STRIDE);
    let count = dropped[checkpoint]!;
    for (let at = checkpoint * STRIDE; at < offset; at++) if (isDropped(decoded, at)) count++;
    return offset - count;
  };
}

function isLikeNormalized(decoded: string): boolean {
  return !decoded.startsWith('\uFEFF') && !decoded.includes('\r\n');
}

function isDropped(decoded: string, at: number): boolean {
  const code = decoded.charCodeAt(at);
  if (code === 0x0d) return decoded.charCodeAt(at + 1) === 0x0a;
  return code === 0xfeff && at === 0;
}

/** How many units before every STRIDE-th are dropped. */
function countDropped(decoded: string): Uint32Array {
  const counts = new Uint32Array(Math.floor(decoded.length / STRIDE) + 1);
  let count = 0;
  for (let at = 0; at < decoded.length; at++) {
    if (at % STRIDE === 0) counts[at / STRIDE] = count;
    if (isDropped(decoded, at)) count++;
  }
  if (decoded.length % STRIDE === 0) counts[decoded.length / STRIDE] = count;
  return counts;
}
