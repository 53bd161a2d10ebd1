import { ApiError } from '../../api/errors.ts';
import type { Block, Quote, Span } from '../../model/span.ts';
import { blockAt } from '../../text/blocks.ts';
import { findQuote } from '../../text/findQuote.ts';
import type { SourceText } from './sourceText.ts';
import { shorten } from './shorten.ts';

/** How many places of a quote an error names. */
const PLACES_NAMED = 5;
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * The one place where quoted words occur, or the one their `occurrence` says. With `near`, a place
 * in the same blocks as these spans goes before all others. Throws QUOTE_NOT_FOUND, QUOTE_AMBIGUOUS
 * and QUOTE_OCCURRENCE, which say where the words are.
 */
export function placeQuote(source: SourceText, quote: Quote, near: readonly Span[] = []): Span {
  const { occurrence, ...wanted } = typeof quote === 'string' ? { exact: quote } : quote;
  const found = findQuote(source.text, wanted).map(({ span }) => span);
  const details = { title: source.title, quote: shorten(wanted.exact) };
  if (found.length === 0) throw new ApiError('QUOTE_NOT_FOUND', details);
  const places = { count: found.length, places: describePlaces(source.blocks, found) };
  if (occurrence !== undefined) {
    const span = found[occurrence - 1];
    if (span) return span;
    const times = found.length === 1 ? 'once' : `${found.length} times`;
    throw new ApiError('QUOTE_OCCURRENCE', { ...details, ...places, times });
  }
  const nearby = inSameBlocks(source.blocks, found, near);
  const [only, ...others] = nearby.length === 1 ? nearby : found;
  if (others.length === 0) return only!;
  throw new ApiError('QUOTE_AMBIGUOUS', { ...details, ...places });
}

function inSameBlocks(
  blocks: readonly Block[],
  found: readonly Span[],
  near: readonly Span[],
): Span[] {
  const indexes = new Set(near.map(({ start }) => blockAt(blocks, start)));
  return found.filter(({ start }) => indexes.has(blockAt(blocks, start)));
}

/** Places in words: “¶2 and ¶5 (characters 120 and 840)”. */
function describePlaces(blocks: readonly Block[], found: readonly Span[]): string {
  const named = found.slice(0, PLACES_NAMED);
  const more = found.length > named.length ? [`${found.length - named.length} more`] : [];
  const paragraphs = named.map(({ start }) => {
    const number = blocks[blockAt(blocks, start)]?.number;
    return number ? `¶${number}` : 'a heading';
  });
  const starts = named.map(({ start }) => String(start));
  const unit = named.length === 1 ? 'character' : 'characters';
  return `${list.format([...paragraphs, ...more])} (${unit} ${list.format(starts)})`;
}
