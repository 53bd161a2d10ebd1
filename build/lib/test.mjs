import { ensureInstalled } from './install.mjs';
import { planTests } from './plan.mjs';
import { sum, summary } from './report.mjs';
import { STOP_SIGNALS } from './run.mjs';
import { steps } from './steps.mjs';

/**
 * Runs the steps that the words name, all of them by default; a failed one stops none that follow.
 * @param {string[]} words
 * @returns {Promise<number>} the exit code
 */
export async function test(words) {
  const plan = planTests(words);
  await ensureInstalled();
  let isStopped = false;
  for (const signal of STOP_SIGNALS) process.on(signal, () => (isStopped = true));
  const results = [];
  for (const name of plan.steps) {
    const step = steps[name];
    console.log(`\n── ${step.title}`);
    const startedAt = Date.now();
    const counts = await step.run(plan.filters);
    console.log(`   ${summary(counts)} in ${seconds(startedAt)} s`);
    results.push(counts);
    if (isStopped) return 130;
  }
  const total = sum(results);
  console.log(`\n${summary(total)}`);
  return total.failed > 0 ? 1 : 0;
}

/** @param {number} since */
function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}
