// `npm run package`: builds the installers of this system into release/. What follows `--` goes to
// electron-builder (`npm run package -- --linux deb`).
import { builder, ensurePackable } from './packaging/builder.mjs';
import { ensureRuntime } from './lib/electron.mjs';
import { environment, node24, root } from './lib/paths.mjs';
import { exitWith, Problem } from './lib/problem.mjs';
import { run } from './lib/run.mjs';

try {
  await ensurePackable();
  if (!(await ensureRuntime())) {
    throw new Problem(
      'The Electron runtime is not here and could not be fetched, and an installer needs it. What can be checked without it: npm run package:check',
    );
  }
  const args = [...builder, ...process.argv.slice(2)];
  process.exitCode = await run(node24(), args, { cwd: root, env: environment() });
} catch (error) {
  exitWith(error);
}
