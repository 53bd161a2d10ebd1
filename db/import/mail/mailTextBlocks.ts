import { splitPlainText } from '../../text/blocks.ts';
import { normalizeText } from '../../text/normalize.ts';
import type { RenderedBlock } from '../layOut.ts';

/** The marks before a quoted line, one for each mail it went through: `> `, `>> `, `> > `. */
const QUOTE_MARKS = /^(?:>[ \t]?){1,100}/u;

/** Lines one after the other that are quoted equally deep, their marks taken off. */
interface Run {
  depth: number;
  lines: string[];
}

/**
 * The blocks of the text part of a mail: its paragraphs, and as quotations the lines that it quotes
 * from others. How it was wrapped is judged by the whole of it.
 */
export function mailTextBlocks(mail: string): RenderedBlock[] {
  const runs = readRuns(normalizeText(mail)).map(({ depth, lines }) => ({
    kind: depth > 0 ? ('quote' as const) : ('paragraph' as const),
    text: lines.join('\n'),
  }));
  // A blank line between the runs keeps their paragraphs apart.
  const text = runs.map((run) => run.text).join('\n\n');
  let run = 0;
  let runEnd = runs[0]?.text.length ?? 0;
  return splitPlainText(text).map(({ start, end, keepLines }) => {
    while (start >= runEnd) runEnd += 2 + runs[++run]!.text.length;
    const { kind } = runs[run]!;
    const words = text.slice(start, end);
    return keepLines ? { kind, keepLines, text: words } : { kind, text: words };
  });
}

function readRuns(mail: string): Run[] {
  const runs: Run[] = [];
  for (const line of mail.split('\n')) {
    const marks = QUOTE_MARKS.exec(line)?.[0] ?? '';
    const depth = marks.match(/>/gu)?.length ?? 0;
    const words = line.slice(marks.length);
    const last = runs.at(-1);
    if (last?.depth === depth) last.lines.push(words);
    else runs.push({ depth, lines: [words] });
  }
  return runs;
}
