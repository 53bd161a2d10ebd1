import type { Span } from '../../db/model/span.ts';
import { wordRuns } from '../../db/text/wordRuns.ts';

/** A stretch of a text (UTF-16, half-open, perhaps empty) and what is to stand there instead. */
export interface Edit extends Span {
  text: string;
}

/**
 * The edits that make one text of another, in order and apart, none larger than it must be: what a
 * person left as it was is no part of any. `offset` is where the text begins in the whole.
 */
export function minimalEdits(before: string, after: string, offset = 0): Edit[] {
  const edits: Edit[] = [];
  let start = offset;
  for (const run of wordRuns(before, after)) {
    if (run.changed) edits.push(trimmed(run.before, run.after, start));
    start += run.before.length;
  }
  return edits;
}

/** An edit without what both texts begin and end with. */
function trimmed(before: string, after: string, start: number): Edit {
  const most = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < most && before[prefix] === after[prefix]) prefix += 1;
  if (splitsPair(before, prefix) || splitsPair(after, prefix)) prefix -= 1;
  let suffix = 0;
  while (suffix < most - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix += 1;
  if (splitsPair(before, before.length - suffix) || splitsPair(after, after.length - suffix)) {
    suffix -= 1;
  }
  return {
    start: start + prefix,
    end: start + before.length - suffix,
    text: after.slice(prefix, after.length - suffix),
  };
}

/** Whether an offset lies within a character of two units (a surrogate pair). */
function splitsPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
