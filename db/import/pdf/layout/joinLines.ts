import { rightBrackets } from './brackets.ts';
import type { Line } from './line.ts';
import { wordsOf } from './words.ts';

const BROKEN_WORD = /(\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}]*)*)[-\u2010]$/u;
const WORD_START = /^\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/u;
const WORDS = /\p{L}[\p{L}\p{M}]*(?:[-\u2010]\p{L}[\p{L}\p{M}]*)*/gu;
/** “short- and long-term”: the hyphen stands for what follows. */
const SUSPENDED = /^(?:and|or|to|und|oder|bzw|et|ou|y|o|e|и|или|та|або)\b/iu;
/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u;

/** How much of the end of a line is looked at: longer than any word. */
const END = 100;

/** The words that a document writes whole, in lower case: they tell how a broken one is written. */
export function wholeWords(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  let afterBreak = false;
  for (const { text } of lines) {
    const isBroken = /[-\u2010\u00AD]$/u.test(text);
    const from = afterBreak ? text.indexOf(' ') : 0;
    const whole = text.slice(from, isBroken ? text.lastIndexOf(' ') + 1 : undefined);
    for (const word of from === -1 ? [] : (whole.match(WORDS) ?? [])) {
      words.add(word.toLowerCase().replaceAll('\u2010', '-'));
    }
    afterBreak = isBroken;
  }
  return words;
}

/**
 * The text of lines that follow each other: line ends become spaces, words broken at line ends are
 * whole again. A hyphen stays where the document writes the word with it elsewhere, before a
 * capital or number, and where it stands for what follows (“short- and long-term”).
 */
export function joinLines(lines: readonly Line[], words: ReadonlySet<string>): string {
  const texts = lines.map(wordsOf);
  const parts = texts.map((text, index) => {
    const next = texts[index + 1];
    return next === undefined ? text : beforeNext(text, next, words);
  });
  return rightBrackets(parts.join(''));
}

/** A line as it stands before the next one: with a space after it, or without its hyphen. */
function beforeNext(line: string, next: string, words: ReadonlySet<string>): string {
  const end = line.slice(-END);
  if (end.endsWith('\u00AD')) return line.slice(0, -1);
  if (/\p{L}[-\u2010]$/u.test(end)) {
    if (SUSPENDED.test(next)) return `${line} `;
    return dropsHyphen(end, next, words) ? line.slice(0, -1) : line;
  }
  const isClose =
    /[\p{L}\p{N}](?:[—/]|\d-)$/u.test(end) ||
    (UNSPACED.test(end.at(-1) ?? '') && UNSPACED.test(next.at(0) ?? ''));
  return isClose ? line : `${line} `;
}

function dropsHyphen(end: string, next: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(next)) return false;
  const before = BROKEN_WORD.exec(end)?.[1]?.toLowerCase() ?? '';
  const after = WORD_START.exec(next.slice(0, END))?.[0].toLowerCase() ?? '';
  if (words.has(before + after)) return true;
  if (words.has(`${before}-${after}`)) return false;
  // Of a compound that has a hyphen already, the other one is likelier to be its own too.
  return !before.includes('-');
}
