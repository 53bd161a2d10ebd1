import type { Span } from '../model/span.ts';

/** Marks that open a quotation, each with those that close it; typists mix straight and curly ones. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”"', '„': '“”', '«': '»', '"': '"”' };

/**
 * The quotations of a paragraph, marks included. One that is not closed goes on to its end, as in
 * news that continue a quotation in the next paragraph.
 */
export function quotationsIn(text: string, paragraph: Span): Span[] {
  const quotations: Span[] = [];
  let open: { start: number; closing: string } | null = null;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const character = text.charAt(at);
    if (open) {
      if (!open.closing.includes(character)) continue;
      quotations.push({ start: open.start, end: at + 1 });
      open = null;
    } else if (PAIRS[character] !== undefined) {
      open = { start: at, closing: PAIRS[character] };
    }
  }
  if (open) quotations.push({ start: open.start, end: paragraph.end });
  return quotations;
}
