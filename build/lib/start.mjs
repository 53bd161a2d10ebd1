import { parseArguments, usage } from './arguments.mjs';
import { browserHost, ensureBuilt } from './bundle.mjs';
import { ensureRuntime, noWindowBecause } from './electron.mjs';
import { ensureInstalled } from './install.mjs';
import { environment, node24, root } from './paths.mjs';
import { run } from './run.mjs';

/**
 * Opens Parley in its own window, or in the browser where that cannot be.
 * @param {string[]} words
 * @returns {Promise<number>} the exit code of what was started
 */
export async function start(words) {
  const asked = parseArguments(words, process.env.INIT_CWD ?? process.cwd());
  if (asked.help) {
    console.log(usage);
    return 0;
  }
  await ensureInstalled();
  await ensureBuilt();
  const runtime = asked.browser ? null : await findWindow();
  if (!runtime) return run(node24(), [browserHost, ...asked.what, ...asked.how]);
  // Set in some terminals (VS Code's is one), it would make Electron a plain Node.
  return run(runtime, [root, ...asked.what], {
    env: environment({ ELECTRON_RUN_AS_NODE: undefined }),
  });
}

/** The Electron runtime; null, and a line that says why, where Parley opens in the browser. */
async function findWindow() {
  const desk = { platform: process.platform, env: process.env, uid: process.getuid?.() };
  const reason = noWindowBecause(desk);
  const runtime = reason ? null : await ensureRuntime();
  if (!runtime) {
    const why = reason ?? 'the Electron runtime is not installed and could not be fetched';
    console.log(`Parley runs in the browser, not in a window of its own: ${why}.`);
  }
  return runtime;
}
