import type { Block } from '../../model/span.ts';

/** A line of a text without line ends and doubled spaces in it. */
export interface EdgeLine {
  words: string;
  kind: Block['kind'];
  /** Whether it is the first of the text. */
  first: boolean;
}

/** How many lines at either end may say something about the text. */
const AT_TOP = 12;
const AT_END = 4;

/** A text says what it is before its second paragraph of running words. */
const LONG = 300;
const MOST_LONG = 2;

/** The lines at the beginning of a text that may say what it is, in order. */
export function topLines(text: string, blocks: readonly Block[]): EdgeLine[] {
  const lines = linesOf(text, blocks.slice(0, AT_TOP)).slice(0, AT_TOP);
  let long = 0;
  const end = lines.findIndex(({ words }) => words.length > LONG && ++long === MOST_LONG);
  return end < 0 ? lines : lines.slice(0, end);
}

/** The lines at the end of a text that may say where it is from, in order. */
export function endLines(text: string, blocks: readonly Block[]): EdgeLine[] {
  return linesOf(text, blocks.slice(-AT_END)).slice(-AT_END);
}

function linesOf(text: string, blocks: readonly Block[]): EdgeLine[] {
  return blocks.flatMap(({ start, end, kind, keepLines }) => {
    const words = text.slice(start, end);
    return (keepLines ? words.split('\n') : [words]).map((line, index) => ({
      words: line.replace(/\s+/gu, ' ').trim(),
      kind,
      first: start === 0 && index === 0,
    }));
  });
}
