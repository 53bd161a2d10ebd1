// Runs before anything else and on any Node, so that an old one gets a sentence and not a stack.
// Imports only what every Node since 14 has.
import fs from 'node:fs';
import path from 'node:path';

const NODE_AT_LEAST = 20;
const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'];

/**
 * @typedef {object} Machine
 * @property {string} node the running Node's version, such as `20.20.2`
 * @property {string} platform such as `linux-x64`
 * @property {string} folder the project's folder
 * @property {boolean} writable whether files can be made in that folder
 */

/**
 * The machine we are on.
 * @param {string} folder
 * @returns {Machine}
 */
export function thisMachine(folder) {
  return {
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    folder,
    writable: isWritable(folder),
  };
}

/**
 * Why Parley cannot run here, as one sentence that says what to do; null when it can.
 * @param {Machine} machine
 * @returns {string | null}
 */
export function preflight(machine) {
  if (Number.parseInt(machine.node, 10) < NODE_AT_LEAST) {
    return `Parley needs Node.js ${NODE_AT_LEAST} or later and this is ${machine.node}: install a newer one from https://nodejs.org and start again.`;
  }
  if (!PLATFORMS.includes(machine.platform)) {
    return `Parley does not run on ${machine.platform}: use one of ${PLATFORMS.join(', ')}.`;
  }
  if (!machine.writable) {
    return `Parley cannot write to ${machine.folder}: give yourself the right to write there, free some space, or move the folder.`;
  }
  return null;
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    fs.rmdirSync(fs.mkdtempSync(path.join(folder, '.write-')));
    return true;
  } catch {
    return false;
  }
}
