import type { Span } from '../../model/span.ts';
import { createNormalizedOffsets } from '../../text/normalizedOffsets.ts';
import { createOffsetMap } from '../../text/positions.ts';
import { mergeTouching, sortSpans } from '../../text/spans.ts';
import { trimBounds } from '../../text/whitespace.ts';
import { excerpt, type Warnings } from '../warnings.ts';
import type { TextBound } from './annotations.ts';

/** A text as its file has it, with BOM and its own line ends, and as it is stored. */
export interface Texts {
  asFile: string;
  stored: string;
}

/** How much of words that disagree is shown, and from how much before they do, in UTF-16 units. */
const MOST_SHOWN = 100;
const CONTEXT = 20;

/** Turns a position as a program counted it into an offset into the stored text, or throws. */
type Counting = (position: number) => number;

/**
 * Where in the stored text each annotation is, by its id: its fragments as spans, in their order.
 * One whose words are not those of the text at its place is told (ANNOTATION_DISAGREES) and left out.
 *
 * Positions in brat are code points of the file as it is. Other programs that write the format count
 * without BOM or CR, or in UTF-16. Where that makes a difference and more annotations have the words
 * of the text when counted so, all of the file is taken to be.
 */
export function placeAnnotations(
  textBounds: readonly TextBound[],
  texts: Texts,
  fileName: string,
  warnings: Warnings,
): Map<string, Span[]> {
  let placed = new Map<string, Span[]>();
  let counting: Counting | undefined;
  for (const candidate of countingsOf(texts)) {
    const found = placeAll(textBounds, texts.stored, candidate);
    if (counting && found.size <= placed.size) continue;
    [placed, counting] = [found, candidate];
    if (placed.size === textBounds.length) break;
  }
  for (const textBound of textBounds) {
    if (placed.has(textBound.id)) continue;
    const spans = locate(textBound.fragments, counting!);
    warnings.add('ANNOTATION_DISAGREES', disagreement(textBound, fileName, texts.stored, spans));
  }
  return placed;
}

function* countingsOf({ asFile, stored }: Texts): Generator<Counting> {
  const copies = new Set([asFile, asFile.replace(/^\uFEFF/u, ''), stored]);
  for (const copy of copies) {
    const toStored = createNormalizedOffsets(copy);
    const { fromCodePoint } = createOffsetMap(copy);
    yield (position) => toStored(fromCodePoint(position));
  }
  if (!/[\ud800-\udfff]/.test(asFile)) return;
  for (const copy of copies) yield createNormalizedOffsets(copy);
}

function placeAll(
  textBounds: readonly TextBound[],
  text: string,
  counting: Counting,
): Map<string, Span[]> {
  const placed = new Map<string, Span[]>();
  for (const { id, fragments, words } of textBounds) {
    const spans = locate(fragments, counting);
    if (!spans || !holdWords(text, spans, words)) continue;
    const tidy = tidySpans(text, spans);
    if (tidy.length > 0) placed.set(id, tidy);
  }
  return placed;
}

/** Null when a fragment is not within the text. */
function locate(fragments: TextBound['fragments'], counting: Counting): Span[] | null {
  try {
    const spans = fragments.map(({ start, end }) => ({
      start: counting(start),
      end: counting(end),
    }));
    return spans.every(({ start, end }) => start <= end) ? spans : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function holdWords(text: string, spans: readonly Span[], words: string): boolean {
  // Before the words are put together, so that a million fragments of the whole text are not.
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length > 2 * words.length) return false;
  const found = wordsAt(text, spans);
  // A line cannot hold a line end: there the format has a space.
  return found === words || inOneLine(found) === inOneLine(words);
}

/** The words as the format writes them: those of fragments with a space between. */
function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** What the file says and what the text has instead, from a little before where they differ. */
function disagreement(
  { id, line, words }: TextBound,
  fileName: string,
  text: string,
  spans: readonly Span[] | null,
): string {
  const where = `${id} in line ${line} of “${fileName}” was left out. It is on`;
  if (!spans) return `${where} ${excerpt(words)}, but its place is not in the text.`;
  const found = wordsAt(text, cutAfter(spans, words.length + MOST_SHOWN));
  let same = 0;
  while (same < words.length && words[same] === found[same]) same++;
  const from = Math.max(0, same - CONTEXT);
  const [said, instead] = [words, found].map((each) => excerpt(each.slice(from).toWellFormed()));
  return `${where} ${said}, but at its place the text has ${instead}.`;
}

/** The spans as far as they hold that many units together. */
function cutAfter(spans: readonly Span[], length: number): Span[] {
  const cut: Span[] = [];
  for (const { start, end } of spans) {
    if (length <= 0) break;
    cut.push({ start, end: Math.min(end, start + length) });
    length -= end - start;
  }
  return cut;
}

function inOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}

/** Without those that hold no words. */
function tidySpans(text: string, spans: readonly Span[]): Span[] {
  const withWords = spans.filter((span) => {
    const { start, end } = trimBounds(text, span);
    return start < end;
  });
  return joinOverlapping(withWords);
}

/** The spans as they are, unless some share characters: then joined, and in order. */
export function joinOverlapping(spans: readonly Span[]): Span[] {
  const sorted = sortSpans(spans);
  const overlap = sorted.some(({ start }, index) => index > 0 && start < sorted[index - 1]!.end);
  return overlap ? mergeTouching(spans) : [...spans];
}
