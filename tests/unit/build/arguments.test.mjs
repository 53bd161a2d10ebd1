import path from 'node:path';
import { expect, test } from 'vitest';
import { parseArguments } from '../../../build/lib/arguments.mjs';
import { UsageProblem } from '../../../build/lib/problem.mjs';

const here = path.resolve('/desk');

test('with no words, a window of its own with nothing named', () => {
  expect(parseArguments([], here)).toEqual({ help: false, browser: false, what: [], how: [] });
});

test('a file is where the user says it is', () => {
  expect(parseArguments(['talks.parley'], here).what).toEqual([path.join(here, 'talks.parley')]);
  const absolute = path.resolve('/elsewhere/talks.parley');
  expect(parseArguments([absolute], here).what).toEqual([absolute]);
});

test('what only the browser host understands asks for the browser', () => {
  expect(parseArguments(['--sample', '--port=0', '--no-open'], here)).toEqual({
    help: false,
    browser: true,
    what: ['--sample'],
    how: ['--port', '0', '--no-open'],
  });
  expect(parseArguments(['--port', '8080'], here).how).toEqual(['--port', '8080']);
  expect(parseArguments(['--browser'], here)).toMatchObject({ browser: true, how: [] });
});

test.each([
  [['--prot', '1']],
  [['--port']],
  [['--port', 'talks.parley']],
  [['--port', '65536']],
  [['a.parley', 'b.parley']],
  [['a.parley', '--sample']],
])('%o is wrong usage', (words) => {
  expect(() => parseArguments(words, here)).toThrow(UsageProblem);
});
