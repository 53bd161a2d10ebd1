/** Longest name that every file system takes, in bytes of UTF-8, with room for a number behind it. */
const MAX_BYTES = 200;

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu;

/**
 * A file name made of a title that every system takes: without the signs and names that Windows
 * forbids, control characters and those that turn the direction of writing, or a point or space at
 * either end, and not too long. `fallback` where nothing is left.
 */
export function fileNameOf(title: string, extension: string, fallback: string): string {
  const name = cut(
    title
      .normalize('NFC')
      .replace(/[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      // Marks of direction could make “exe.txt” of “txt.exe”; other format characters are unseen.
      .replace(/[\p{Cf}\p{Cs}\p{Cn}]/gu, '')
      .replace(/\s+/gu, ' '),
  ).replace(/^[\s.]+|[\s.]+$/gu, '');
  const safe = DEVICE.test(name.split('.')[0]!.trim()) ? `_${name}` : name;
  return `${safe === '' ? fallback : safe}.${extension}`;
}

function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}
