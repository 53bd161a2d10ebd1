/** Tells whether a surrogate pair (one character of two UTF-16 units) starts at `offset`. */
export function isPairAt(text: string, offset: number): boolean {
  return (
    (text.charCodeAt(offset) & 0xfc00) === 0xd800 &&
    (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00
  );
}

/** Tells whether `offset` falls between the two halves of a surrogate pair. */
export function isInsidePair(text: string, offset: number): boolean {
  return offset > 0 && isPairAt(text, offset - 1);
}
