import { expect, test } from 'vitest';
import { parseJson } from '../../../db/cli/json.ts';
import { expectApiError } from '../../helpers/apiErrors.ts';

test.each([
  ['', 1, 1, 'it ends where a value is expected'],
  ['{"a":}', 1, 6, 'a value is expected'],
  ['{"a":1,}', 1, 8, 'a name in double quotes is expected'],
  ["{'a':1}", 1, 2, 'a name in double quotes is expected'],
  ['{a:1}', 1, 2, 'a name in double quotes is expected'],
  ['{"a" 1}', 1, 6, '“:” is expected'],
  ['{"a":1 "b":2}', 1, 8, '“,” or “}” is expected'],
  ['[1 2]', 1, 4, '“,” or “]” is expected'],
  ['[1,2', 1, 5, 'it ends where “,” or “]” is expected'],
  ['[,]', 1, 2, 'a value is expected'],
  ['[1}', 1, 3, '“,” or “]” is expected'],
  ['{"a":1}}', 1, 8, 'the end is expected'],
  ['{"a":"b', 1, 6, 'a string begins and does not end'],
  ['"a\nb"', 1, 3, 'a string cannot hold this'],
  [String.raw`"\q"`, 1, 2, 'a string cannot hold this'],
  [String.raw`"\u12"`, 1, 2, 'a string cannot hold this'],
  ['01', 1, 1, 'a value is expected'],
  ['1.', 1, 1, 'a value is expected'],
  ['truex', 1, 1, 'a value is expected'],
  ['{\n  "a": 1,\n  "b": tru\n}', 3, 8, 'a value is expected'],
])('%j is not JSON, and it is said where', (text, line, column, problem) => {
  const { details } = expectApiError('MALFORMED_JSON', () => parseJson(text));
  expect(details).toMatchObject({ line, column, problem });
});

test('an arrow shows the place among what stands around it, in one line', () => {
  const text = `{"a": ["one", "two"],\n "b": oops, "c": [${'1, '.repeat(50)}2]}`;
  const { message } = expectApiError('MALFORMED_JSON', () => parseJson(text));
  expect(message).toBe(
    'This is not JSON. Line 2, column 7: a value is expected: …: ["one", "two"],  "b": ⟶oops, "c": [1, 1, 1, 1, …',
  );
});

test('what JSON.parse accepts is read, and what it refuses has a place', () => {
  const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '1', '-2.5e3', 'null', ' ', '"\u007f\\n"'];
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647);
  let refused = 0;
  for (let round = 0; round < 5000; round += 1) {
    const text = Array.from({ length: next() % 8 }, () => pieces[next() % pieces.length]).join('');
    const ours = outcome(() => parseJson(text));
    const theirs = outcome(() => JSON.parse(text));
    if (theirs.error === undefined) expect(ours.value, text).toEqual(theirs.value);
    else {
      expect(ours.error, text).toMatchObject({ code: 'MALFORMED_JSON', details: { line: 1 } });
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(1000);
  expect(refused).toBeLessThan(5000);
});

test('a place is found in what is long or deep', () => {
  const long = `{"a": "${'\\n'.repeat(2_000_000)}"`;
  const deep = '['.repeat(500_000);
  for (const text of [long, deep]) {
    const { details } = expectApiError('MALFORMED_JSON', () => parseJson(text));
    expect(details).toMatchObject({ column: text.length + 1 });
  }
});

function outcome(read: () => unknown): { value?: unknown; error?: unknown } {
  try {
    return { value: read() };
  } catch (error) {
    return { error };
  }
}
