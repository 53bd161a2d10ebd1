import { ApiError } from '../api/errors.ts';

/** Reads JSON. Throws MALFORMED_JSON, which shows where it stops being JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON.parse knows the place of some mistakes and not of others, so the place is found here.
    const { at, problem } = findMistake(text);
    const before = text.slice(0, at).split('\n');
    throw new ApiError('MALFORMED_JSON', {
      problem,
      line: before.length,
      column: before.at(-1)!.length + 1,
      excerpt: excerptAt(text, at),
    });
  }
}

interface Mistake {
  at: number;
  problem: string;
}

type Expected =
  'a value' | 'a name in double quotes' | '“:”' | '“,” or “}”' | '“,” or “]”' | 'the end';

// RFC 8259, sections 2, 3, 6 and 7.
const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)(?![\w.])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** Where a text that is not JSON stops being so, and what is wrong there. */
function findMistake(text: string): Mistake {
  const open: Array<'{' | '['> = [];
  let at = 0;
  let expected: Expected = 'a value';
  /** Just after an opening bracket, where there may be nothing in it. */
  let fresh = false;

  const afterValue = (): Expected => {
    const container = open.at(-1);
    return container === undefined ? 'the end' : container === '{' ? '“,” or “}”' : '“,” or “]”';
  };

  for (;;) {
    at += lengthAt(SPACE, text, at);
    const character = text[at];
    const between = expected === '“,” or “}”' || expected === '“,” or “]”';
    if ((fresh || between) && character === (open.at(-1) === '{' ? '}' : ']')) {
      open.pop();
      at += 1;
      expected = afterValue();
    } else if (between && character === ',') {
      at += 1;
      expected = open.at(-1) === '{' ? 'a name in double quotes' : 'a value';
    } else if (expected === '“:”' && character === ':') {
      at += 1;
      expected = 'a value';
    } else if (character === '"' && (expected === 'a value' || expected.startsWith('a name'))) {
      const string = readString(text, at);
      if (typeof string !== 'number') return string;
      at = string;
      expected = expected === 'a value' ? afterValue() : '“:”';
    } else if (expected === 'a value' && (character === '{' || character === '[')) {
      open.push(character);
      at += 1;
      expected = character === '{' ? 'a name in double quotes' : 'a value';
      fresh = true;
      continue;
    } else {
      const length = expected === 'a value' ? lengthAt(SCALAR, text, at) : 0;
      if (length === 0) return missing(text, at, expected);
      at += length;
      expected = afterValue();
    }
    fresh = false;
  }
}

/** The end of the string that begins at `start`, or what is wrong with it. */
function readString(text: string, start: number): number | Mistake {
  for (let at = start + 1; at < text.length;) {
    if (text[at] === '"') return at + 1;
    const length = text[at] === '\\' ? lengthAt(ESCAPE, text, at) : text[at]! < ' ' ? 0 : 1;
    if (length === 0) return { at, problem: 'a string cannot hold this' };
    at += length;
  }
  return { at: start, problem: 'a string begins and does not end' };
}

function missing(text: string, at: number, expected: Expected): Mistake {
  if (at < text.length) return { at, problem: `${expected} is expected` };
  return { at, problem: `it ends where ${expected} is expected` };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** What stands around a place, in one line, with an arrow at it. */
function excerptAt(text: string, at: number): string {
  const inLine = (part: string) => part.replace(/\s/gu, ' ');
  const before = inLine(text.slice(Math.max(0, at - 24), at));
  const after = inLine(text.slice(at, at + 24));
  return `${at > 24 ? '…' : ''}${before}⟶${after}${at + 24 < text.length ? '…' : ''}`;
}
