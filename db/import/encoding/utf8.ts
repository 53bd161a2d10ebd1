import { isUtf8 } from 'node:buffer';

/** How many sound characters beyond ASCII there must be for each place that is damaged. */
const SOUND_FOR_DAMAGED = 2;

/** So many damaged places, with no more sound ones than these, settle it. */
const CLEARLY = 1000;

/**
 * Whether bytes are UTF-8, with or without damage: a few places that are not, where everything else
 * beyond ASCII is. In other encodings hardly any two bytes make a character of UTF-8.
 */
export function looksLikeUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  const { sound, damaged } = countCharacters(bytes);
  return isLightlyDamaged(sound, damaged);
}

function isLightlyDamaged(sound: number, damaged: number): boolean {
  return sound >= damaged * SOUND_FOR_DAMAGED;
}

/**
 * Characters of several bytes (RFC 3629), and places beyond ASCII that are in none; of bytes that
 * are clearly something else only as many as show it.
 */
function countCharacters(bytes: Uint8Array): { sound: number; damaged: number } {
  let sound = 0;
  let damaged = 0;
  for (let index = 0; index < bytes.length; index++) {
    const following = bytesToFollow(bytes[index]!);
    if (following === 0) continue;
    const found = countContinuation(bytes, index + 1, following);
    index += found;
    if (found === following) sound++;
    // What was cut off in the middle of a character is as good as sound.
    else if (found === 0 || index + 1 < bytes.length) damaged++;
    if (damaged >= CLEARLY && !isLightlyDamaged(sound, damaged)) break;
  }
  return { sound, damaged };
}

/** 0 for ASCII, -1 for a byte that begins no character. */
function bytesToFollow(byte: number): number {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte < 0xe0) return 1;
  if (byte >= 0xe0 && byte < 0xf0) return 2;
  return byte >= 0xf0 && byte < 0xf5 ? 3 : -1;
}

function countContinuation(bytes: Uint8Array, from: number, most: number): number {
  let count = 0;
  while (count < most && (bytes[from + count]! & 0xc0) === 0x80) count++;
  return count;
}
