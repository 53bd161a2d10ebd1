import { parseArgs } from 'node:util';
import { crashTest } from './crash.ts';

// npm run crash -- [--rounds N] [--seed N]: prints what was found as JSON; fails if anything was lost.
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
});
const report = await crashTest(Number(values.rounds), Number(values.seed));
console.log(JSON.stringify(report, null, 2));
process.exitCode = report.problems.length > 0 ? 1 : 0;
