import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, hasBuild, isBuilt } from './bundle.mjs';
import { ensureChromium } from './chromium.mjs';
import { environment, node24, root, stateFolder } from './paths.mjs';
import { countVitest, FAILED, PASSED } from './report.mjs';
import { capture, run } from './run.mjs';

/**
 * @typedef {import('./report.mjs').Counts} Counts
 * @typedef {import('./plan.mjs').StepName} StepName
 * @typedef {{ title: string, run: (filters: string[]) => Promise<Counts> }} Step
 */

/**
 * What each step of `npm test` does. Each says what is wrong, and only that.
 * @type {Record<StepName, Step>}
 */
export const steps = {
  format: {
    title: 'Format (Prettier)',
    run: () => tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  },
  lint: {
    title: 'Lint (oxlint)',
    run: () => tool('oxlint/bin/oxlint', '--deny-warnings', '--report-unused-disable-directives'),
  },
  types: { title: 'Types (tsc)', run: checkTypes },
  build: { title: 'Build (electron-vite, sample notebook)', run: checkBuild },
  unit: {
    title: 'Unit, store and boundary tests (Vitest)',
    run: (filters) => vitest('unit', filters),
  },
  e2e: { title: 'End-to-end tests (Vitest, Chromium)', run: endToEnd },
};

/**
 * Runs a program of an installed package, silent unless it fails.
 * @param {string} script below node_modules
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function tool(script, ...args) {
  const { code, output } = await capture(
    node24(),
    [path.join(root, 'node_modules', script), ...args],
    { cwd: root, env: environment() },
  );
  return verdict(code === 0, output);
}

/** @returns {Promise<Counts>} */
async function checkTypes() {
  const { references } = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8'));
  const results = [];
  for (const { path: project } of references) {
    results.push(await tool('typescript/bin/tsc', '-p', project));
  }
  return results.every((result) => result.failed === 0) ? PASSED : FAILED;
}

/** @returns {Promise<Counts>} */
async function checkBuild() {
  if (isBuilt()) return PASSED;
  const { ok, output } = await build();
  return verdict(ok, output);
}

/**
 * @param {string[]} filters
 * @returns {Promise<Counts>}
 */
async function endToEnd(filters) {
  if (!hasBuild()) return verdict(false, 'Not run: there is no build to run them on.');
  const chromium = await ensureChromium();
  if (!chromium) {
    return verdict(
      false,
      'Not run: there is no Chromium here and none could be fetched. Install one, or name one in PARLEY_CHROMIUM.',
    );
  }
  return vitest('e2e', filters, { PARLEY_CHROMIUM: chromium });
}

/**
 * @param {string} project
 * @param {string[]} filters
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Counts>}
 */
async function vitest(project, filters, env = {}) {
  const report = path.join(stateFolder, `vitest-${project}.json`);
  mkdirSync(stateFolder, { recursive: true });
  rmSync(report, { force: true });
  const script = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=minimal', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(
    node24(),
    [script, 'run', `--project=${project}`, '--allowOnly=false', ...reporters, ...filters],
    { cwd: root, env: environment(env), stdio: ['ignore', 1, 1] },
  );
  return countVitest(readReport(report), code);
}

/**
 * @param {string} file
 * @returns {import('./report.mjs').VitestReport | null}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {boolean} ok
 * @param {string} complaint
 * @returns {Counts}
 */
function verdict(ok, complaint) {
  if (!ok) console.log(complaint.trim());
  return ok ? PASSED : FAILED;
}
