// `npm test`: makes the checkout ready as far as it is not, and checks everything there is to check.
import { preflight, thisMachine } from './lib/preflight.mjs';
import { root } from './lib/paths.mjs';
import { exitWith, Problem } from './lib/problem.mjs';

const obstacle = preflight(thisMachine(root));
if (obstacle) exitWith(new Problem(obstacle));

try {
  const { test } = await import('./lib/test.mjs');
  process.exitCode = await test(process.argv.slice(2));
} catch (error) {
  exitWith(error);
}
