import { readdirSync } from 'node:fs';
import { isWithin, type Bench } from './bench.ts';
import { describeMachine } from './machine.ts';

// npm run bench -- [NAME…]: measures everything, or what the names are part of, and prints JSON.
// Each folder holds one measuring module a file; a new one is picked up by being there.
const FOLDERS = ['db', 'window'];

const wanted = process.argv.slice(2);
const benches: Bench[] = [];
for (const folder of FOLDERS) {
  for (const file of filesIn(folder)) {
    const { bench } = (await import(`./${folder}/${file}`)) as { bench: Bench };
    if (wanted.length === 0 || wanted.some((name) => bench.name.includes(name)))
      benches.push(bench);
  }
}

const results: Record<string, unknown> = {};
const missed: string[] = [];
for (const bench of benches) {
  process.stderr.write(`${bench.name} …\n`);
  const measurements = await bench.run();
  results[bench.name] = measurements;
  for (const measurement of measurements) {
    const { what, times, target } = measurement;
    if (target === undefined || isWithin(measurement)) continue;
    const { statistic, atMost } = target;
    missed.push(`${what}: ${statistic} ${times[statistic]} ms, should be at most ${atMost} ms`);
  }
}
console.log(JSON.stringify({ machine: describeMachine(), results, missed }, null, 2));

function filesIn(folder: string): string[] {
  const names = readdirSync(new URL(`.`, import.meta.url));
  if (!names.includes(folder)) return [];
  return readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .toSorted();
}
