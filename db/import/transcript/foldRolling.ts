import type { Cue } from './cue.ts';
import { plainWords } from './plainWords.ts';

/** From which share of cues that repeat the one before a transcript is taken to roll. */
const ROLLING = 0.3;

/** Lines of a cue that are looked at: captions on a screen have two or three. */
const MOST_ROWS = 10;

/**
 * Captions that roll (as YouTube and live captions do) show each line twice or more: first below the
 * line before, then above the next, often growing word by word. Where a good part of a transcript is
 * so, what the cue before has shown already is left out; elsewhere a repetition was said twice.
 */
export function foldRolling(cues: readonly Cue[]): Cue[] {
  const shown = cues.map(({ lines }) => lines.map(plainWords));
  const news = shown.map((words, index) => newIn(words, shown[index - 1] ?? []));
  const repeating = news.filter(({ from, grown }) => from > 0 || grown !== null).length;
  if (repeating < ROLLING * cues.length || repeating < 2) return [...cues];
  return cues.map((cue, index) => {
    const { from, grown } = news[index]!;
    const rest = cue.lines.slice(from);
    return { ...cue, lines: grown === null ? rest : [grown, ...rest.slice(1)] };
  });
}

/** Which lines the cue before has not shown, and how the first of them goes on if it has a part. */
function newIn(
  lines: readonly string[],
  before: readonly string[],
): { from: number; grown: string | null } {
  const most = Math.min(lines.length, before.length, MOST_ROWS);
  for (let count = most; count > 0; count--) {
    const [last, ...others] = before.slice(-count).reverse() as [string, ...string[]];
    const growing = lines[count - 1]!;
    if (!others.reverse().every((line, index) => line === lines[index])) continue;
    if (growing === last) return { from: count, grown: null };
    if (growing.startsWith(`${last} `)) {
      return { from: count - 1, grown: growing.slice(last.length + 1) };
    }
  }
  return { from: 0, grown: null };
}
