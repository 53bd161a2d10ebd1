// `npm start`: makes the checkout ready as far as it is not, and opens Parley.
import { preflight, thisMachine } from './lib/preflight.mjs';
import { root } from './lib/paths.mjs';
import { exitWith, Problem } from './lib/problem.mjs';

const obstacle = preflight(thisMachine(root));
if (obstacle) exitWith(new Problem(obstacle));

try {
  const { start } = await import('./lib/start.mjs');
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  exitWith(error);
}
