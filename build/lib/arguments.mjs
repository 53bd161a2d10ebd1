import path from 'node:path';
import { UsageProblem } from './problem.mjs';

export const usage = `npm start -- [FILE.parley | --sample] [--browser] [--port N] [--no-open]

  FILE.parley   the notebook to open; it is made if it does not exist
  --sample      opens a copy of the sample notebook
  --browser     opens in your browser and not in a window of its own
  --port N      the browser's port (implies --browser)
  --no-open     prints the address and does not open it (implies --browser)`;

/**
 * @typedef {object} StartArguments
 * @property {boolean} help
 * @property {boolean} browser whether the browser was asked for
 * @property {string[]} what what to open, for either face
 * @property {string[]} how what only the browser host understands
 */

/**
 * Reads `npm start`'s words. A relative file is relative to where the user is.
 * @param {string[]} words
 * @param {string} here
 * @returns {StartArguments}
 */
export function parseArguments(words, here) {
  /** @type {StartArguments} */
  const parsed = { help: false, browser: false, what: [], how: [] };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--help' || word === '-h') parsed.help = true;
    else if (word === '--browser') parsed.browser = true;
    else if (word === '--no-open') parsed.how.push(word);
    else if (word === '--port') parsed.how.push(word, port(rest.shift()));
    else if (word.startsWith('--port=')) parsed.how.push('--port', port(word.slice(7)));
    else if (word === '--sample') parsed.what.push(word);
    else if (word.startsWith('-')) throw new UsageProblem(`Unknown option ${word}.\n\n${usage}`);
    else parsed.what.push(path.resolve(here, word));
  }
  if (parsed.what.length > 1) throw new UsageProblem(`Open one notebook at a time.\n\n${usage}`);
  parsed.browser ||= parsed.how.length > 0;
  return parsed;
}

/**
 * @param {string | undefined} word
 * @returns {string}
 */
function port(word) {
  if (word !== undefined && /^\d{1,5}$/.test(word) && Number(word) < 65536) return word;
  throw new UsageProblem(`--port needs a number from 0 to 65535.\n\n${usage}`);
}
