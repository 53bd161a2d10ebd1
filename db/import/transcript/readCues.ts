import { ApiError } from '../../api/errors.ts';
import { eachLine } from '../../text/eachLine.ts';
import { excerpt, type Warnings } from '../warnings.ts';
import type { Cue } from './cue.ts';

/** More than any recording has, and little enough to be read quickly; lengths in UTF-16 units. */
const MOST_LINES = 1_000_000;
const LONGEST_LINE = 1_000_000;

/** Longest line that is taken for times, in UTF-16 units: anything longer is words. */
const LONGEST_TIMES = 500;

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`;
const TIMES = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s|$)`, 'u');

/** Blocks of WebVTT that hold nothing that is shown. */
const NOT_SHOWN = /^(?:NOTE|STYLE|REGION)(?:\s|$)/u;

/** A transcript, and what it says of itself in its header. */
export interface Cues {
  cues: Cue[];
  title: string | null;
  language: string | null;
}

/**
 * Reads SubRip (.srt) and WebVTT (w3.org/TR/webvtt1). Forgives what is met with: blank lines within a
 * cue, none between cues, numbers that are missing, either decimal mark. A line that should be times
 * but is not is told (TIMES_UNREADABLE), and its words are kept with those before. Throws
 * SOURCE_DAMAGED when there is no cue, SOURCE_TOO_COMPLEX when there are very many lines or very long ones.
 */
export function readCues(
  text: string,
  { fileName, format }: { fileName: string; format: string },
  warnings: Warnings,
): Cues {
  const result: Cues = { cues: [], title: null, language: null };
  let isHeader = /^WEBVTT(?:\s|$)/u.test(text);
  const isWebVtt = isHeader;
  for (const block of blocksOf(text, fileName)) {
    if (isHeader) {
      isHeader = false;
      readHeader(block, result);
    } else if (!isWebVtt || !NOT_SHOWN.test(block[0]!)) {
      readBlock(block, result.cues, fileName, warnings);
    }
  }
  if (!result.cues.some(({ start }) => start !== null)) {
    throw new ApiError('SOURCE_DAMAGED', {
      fileName,
      format,
      reason: 'no words in it have a time',
    });
  }
  return result;
}

/** Lines that are not blank, as they stand together. */
function* blocksOf(text: string, fileName: string): Generator<string[], void, undefined> {
  const refuse = (reason: string) => {
    throw new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason });
  };
  let block: string[] = [];
  let count = 0;
  for (const line of eachLine(text)) {
    if (++count > MOST_LINES) refuse('it has more than a million lines');
    if (line.length > LONGEST_LINE) refuse('a line of it has more than a million characters');
    if (line.trim() !== '') block.push(line);
    else if (block.length > 0) {
      yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}

/** `WEBVTT - Title`, and lines such as `Language: en`. */
function readHeader([first, ...others]: string[], result: Cues): void {
  result.title = first!.replace(/^WEBVTT[\s–—-]*/u, '').trim() || null;
  for (const line of others) {
    const [, language] = /^Language:\s*([a-z]{2,3}(?:-[\w-]{1,30})?)\s*$/iu.exec(line) ?? [];
    result.language ??= language ?? null;
  }
}

function readBlock(
  block: readonly string[],
  cues: Cue[],
  fileName: string,
  warnings: Warnings,
): void {
  for (const [index, line] of block.entries()) {
    const times = readTimes(line);
    if (times) {
      cues.push({ ...times, lines: [] });
      continue;
    }
    // Before its times a cue has its number or name, which is shown to nobody.
    const next = block[index + 1];
    const isName = index === 0 || /^\s*\d+\s*$/u.test(line);
    if (isName && next?.includes('-->')) continue;
    if (line.includes('-->') && line.length <= LONGEST_TIMES) {
      warnings.add(
        'TIMES_UNREADABLE',
        `The times ${excerpt(line)} in “${fileName}” cannot be read. The words were kept.`,
      );
      continue;
    }
    // A number alone is that of a cue without words.
    if (block.length === 1 && /^\s*\d+\s*$/u.test(line)) continue;
    if (cues.length === 0) cues.push({ start: null, end: null, lines: [] });
    cues.at(-1)!.lines.push(line.trim());
  }
}

function readTimes(line: string): { start: number; end: number } | null {
  const match = line.length > LONGEST_TIMES ? null : TIMES.exec(line);
  if (!match) return null;
  const start = toSeconds(match.slice(1, 5));
  const end = toSeconds(match.slice(5, 9));
  return start === null || end === null ? null : { start, end: Math.max(start, end) };
}

/** Null where there are more than 59 minutes or seconds. */
function toSeconds([hours, minutes, seconds, fraction]: Array<string | undefined>): number | null {
  const [inMinutes, inSeconds] = [Number(minutes), Number(seconds)];
  if (inMinutes > 59 || inSeconds > 59) return null;
  const milliseconds = Number((fraction ?? '').padEnd(3, '0'));
  return Number(hours ?? 0) * 3600 + inMinutes * 60 + inSeconds + milliseconds / 1000;
}
