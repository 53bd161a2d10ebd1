// `npm run package:check`: checks of the packaging what can be checked without the Electron runtime.
import path from 'node:path';
import { ensurePackable } from './packaging/builder.mjs';
import { environment, node24, root } from './lib/paths.mjs';
import { exitWith } from './lib/problem.mjs';
import { run } from './lib/run.mjs';

try {
  await ensurePackable();
  const check = path.join(root, 'build/packaging/check.ts');
  process.exitCode = await run(node24(), [check], { cwd: root, env: environment() });
} catch (error) {
  exitWith(error);
}
