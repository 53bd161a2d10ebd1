import type { Span } from './positions.ts';

/**
 * Tells whether a UTF-16 code unit is white space for Parley: all that JavaScript's `\s` takes
 * (so NBSP, ideographic space, line and paragraph separator and BOM too), next line (U+0085), and
 * the two characters that separate or glue without being seen: zero-width space and word joiner.
 * Zero-width joiner and non-joiner are not white space: they change the letters beside them.
 */
export function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * The span without the white space at its ends (UTF-16, half-open). Where nothing else is in it,
 * the result is empty. White space is never half of a surrogate pair, so no pair is cut.
 */
export function trimBounds(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
