import { implausibility } from './plausibility.ts';

/** How much is looked at, in bytes. */
const LOOKED_AT = 16 * 1024;

/** White space is at least so much of any text that is longer than a line. */
const LEAST_SPACE = 1 / 200;

const MOST_IMPLAUSIBLE = 1 / 20;

/**
 * UTF-16 without a byte order mark: text has spaces or line ends, which are a zero byte on one side
 * of each pair, and read so the whole must look like text. Null where it is not that.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0 || !bytes.subarray(0, LOOKED_AT).includes(0)) return null;
  const start = bytes.subarray(0, LOOKED_AT);
  return (
    (['utf-16le', 'utf-16be'] as const).find((encoding) => isPlausible(start, encoding)) ?? null
  );
}

function isPlausible(start: Uint8Array, encoding: string): boolean {
  // A surrogate whose other half lies behind the stretch is no damage.
  const text = new TextDecoder(encoding).decode(start, { stream: true });
  const spaces = text.match(/[ \n]/gu)?.length ?? 0;
  const odd = text.match(/[\0\uFFFD]/gu)?.length ?? 0;
  return (
    odd === 0 && spaces >= text.length * LEAST_SPACE && implausibility(text) < MOST_IMPLAUSIBLE
  );
}
