import { ApiError } from '../../api/errors.ts';
import { eachLine } from '../../text/eachLine.ts';
import { excerpt, type Warnings } from '../warnings.ts';
import type { Annotations, Argument, TextBound } from './annotations.ts';

/** More in one file than anybody makes, and few enough to be held in memory. */
const MOST_ANNOTATIONS = 500_000;

/** Longest list of offsets or arguments in one line, in UTF-16 units. */
const LONGEST_LIST = 100_000;

const EQUIVALENT = 'equivalent';

/**
 * Reads an `.ann` file (brat standoff, brat.nlplab.org/standoff.html). Lines that are not of this
 * format are told (ANNOTATION_UNREADABLE) and left out. Throws SOURCE_TOO_COMPLEX when there are
 * more annotations than can be held.
 */
export function readAnnotations(
  content: string,
  fileName: string,
  warnings: Warnings,
): Annotations {
  const annotations: Annotations = {
    textBounds: new Map(),
    events: new Map(),
    relations: [],
    attributes: [],
    remarks: [],
  };
  let line = 0;
  let count = 0;
  for (const words of eachLine(content)) {
    line++;
    if (words.trim() === '') continue;
    if (++count > MOST_ANNOTATIONS) {
      const reason = `it has more than ${MOST_ANNOTATIONS.toLocaleString('en')} annotations`;
      throw new ApiError('SOURCE_TOO_COMPLEX', { fileName, reason });
    }
    if (readLine(words, line, annotations)) continue;
    warnings.add(
      'ANNOTATION_UNREADABLE',
      `Line ${line} of “${fileName}” is no annotation and was left out: ${excerpt(words)}`,
    );
  }
  return annotations;
}

/** Whether the line could be read. */
function readLine(content: string, line: number, annotations: Annotations): boolean {
  const { textBounds, events, relations, attributes, remarks } = annotations;
  const [id, data, words] = fieldsOf(content);
  if (data.length > LONGEST_LIST) return false;
  const [type, ...rest] = data.split(' ').filter((part) => part !== '');
  if (type === undefined) return false;
  switch (id[0]) {
    case 'T': {
      const fragments = readFragments(rest.join(' '));
      if (!fragments || textBounds.has(id)) return false;
      textBounds.set(id, { id, type, fragments, words, line });
      return true;
    }
    case 'E': {
      const [head, ...parts] = [type, ...rest].map(readArgument);
      if (!head || parts.includes(null) || events.has(id)) return false;
      events.set(id, {
        id,
        type: head.role,
        trigger: head.target,
        parts: (parts as Argument[]).map(withoutNumber),
        line,
      });
      return true;
    }
    case 'R': {
      const parts = rest.map(readArgument);
      if (parts.length < 2 || parts.includes(null)) return false;
      relations.push({ id, type, parts: parts as Argument[], line });
      return true;
    }
    case '*':
      if (rest.length < 2) return false;
      relations.push({
        id,
        type,
        parts: rest.map((target) => ({ role: EQUIVALENT, target })),
        line,
      });
      return true;
    case 'A':
    case 'M': {
      const [target, ...value] = rest;
      if (target === undefined) return false;
      attributes.push({ type, target, value: value.length === 0 ? null : value.join(' ') });
      return true;
    }
    case 'N': {
      const [target, entry] = rest;
      if (target === undefined || entry === undefined) return false;
      remarks.push({ target, words: words === '' ? entry : `${words} (${entry})` });
      return true;
    }
    case '#':
      if (rest[0] === undefined) return false;
      remarks.push({ target: rest[0], words });
      return true;
    default:
      return false;
  }
}

/** The fields between tabs; the third is the rest of the line. */
function fieldsOf(line: string): [id: string, data: string, words: string] {
  const first = line.indexOf('\t');
  if (first < 0) return ['', '', ''];
  const second = line.indexOf('\t', first + 1);
  if (second < 0) return [line.slice(0, first), line.slice(first + 1), ''];
  return [line.slice(0, first), line.slice(first + 1, second), line.slice(second + 1)];
}

/** `48 53;60 64`; null when it is something else. */
function readFragments(list: string): TextBound['fragments'] | null {
  const fragments: TextBound['fragments'] = [];
  for (const fragment of list.split(';')) {
    const [, start, end] = /^(\d+) (\d+)$/u.exec(fragment) ?? [];
    if (start === undefined || end === undefined) return null;
    fragments.push({ start: Number(start), end: Number(end) });
  }
  return fragments;
}

/** `Content:T3`; null when it is something else. */
function readArgument(argument: string): Argument | null {
  const colon = argument.lastIndexOf(':');
  if (colon <= 0 || colon === argument.length - 1) return null;
  return { role: argument.slice(0, colon), target: argument.slice(colon + 1) };
}

function withoutNumber({ role, target }: Argument): Argument {
  return { role: role.replace(/(?<=\D)\d+$/u, ''), target };
}
