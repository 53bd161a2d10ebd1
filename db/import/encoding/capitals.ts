/** A text of so many capitals is in capitals altogether: a cable, a headline. */
const MOSTLY = 0.8;

/** Fewer letters beyond ASCII are no text. */
const FEWEST = 4;

/**
 * A text in capitals again in small letters, in the same encoding of one byte: the detector knows
 * languages as they are mostly written. Null where it is not in capitals or cannot be written so.
 */
export function inSmallLetters(text: string, encoding: string): Uint8Array | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/\p{Lu}/gu) < count(/\p{L}/gu) * MOSTLY) return null;
  if (count(/[^\P{Lu}A-Z]/gu) < FEWEST) return null;
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 0x100 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const small = Array.from(text.toLowerCase(), (character) => bytes.get(character));
  return small.every((byte) => byte !== undefined) ? Uint8Array.from(small) : null;
}
