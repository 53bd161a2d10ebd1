// `npm run build`: builds what runs, whether or not anything changed.
import { build } from './lib/bundle.mjs';
import { exitWith, Problem } from './lib/problem.mjs';

const { ok, output } = await build();
console.log(output);
if (!ok) exitWith(new Problem('The build failed.'));
