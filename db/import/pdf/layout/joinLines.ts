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

/** The words that a document writes whole, in lower case: they tell how a broken one is written. */
export function wholeWords(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  let broken = false;
  for (const { text } of lines) {
    const whole = text.replace(/\S+[-\u2010\u00AD]$/u, '');
    const found = (broken ? whole.replace(/^\S+/u, '') : whole).match(WORDS) ?? [];
    for (const word of found) words.add(word.toLowerCase().replaceAll('\u2010', '-'));
    broken = whole !== text;
  }
  return words;
}

/**
 * The text of lines that follow each other: line ends become spaces, words broken at line ends are
 * whole again. A hyphen stays where the document writes the word with it elsewhere, before a
 * capital or number, and where it stands for what follows (“short- and long-term”).
 */
export function joinLines(lines: readonly Line[], words: ReadonlySet<string>): string {
  return rightBrackets(lines.map(wordsOf).reduce((text, line) => joinTwo(text, line, words)));
}

function joinTwo(text: string, line: string, words: ReadonlySet<string>): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + line;
  if (/\p{L}[-\u2010]$/u.test(text)) {
    if (SUSPENDED.test(line)) return `${text} ${line}`;
    return (dropsHyphen(text, line, words) ? text.slice(0, -1) : text) + line;
  }
  const noSpace =
    /[\p{L}\p{N}](?:[—/]|\d-)$/u.test(text) ||
    (UNSPACED.test(text.at(-1) ?? '') && UNSPACED.test(line.at(0) ?? ''));
  return noSpace ? text + line : `${text} ${line}`;
}

function dropsHyphen(text: string, line: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(line)) return false;
  const before = BROKEN_WORD.exec(text)?.[1]?.toLowerCase() ?? '';
  const after = WORD_START.exec(line)?.[0].toLowerCase() ?? '';
  if (words.has(before + after)) return true;
  if (words.has(`${before}-${after}`)) return false;
  // Of a compound that has a hyphen already, the other one is likelier to be its own too.
  return !before.includes('-');
}
