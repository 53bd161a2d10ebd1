import path from 'node:path';
import { build, isBuilt } from '../lib/bundle.mjs';
import { ensureInstalled } from '../lib/install.mjs';
import { environment, node24, root } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';
import { capture } from '../lib/run.mjs';

/** electron-builder with our configuration; it publishes nothing, ever. */
export const builder = [
  path.join(root, 'node_modules/electron-builder/cli.js'),
  '--config',
  'build/electron-builder.config.ts',
  '--publish',
  'never',
];

/** Makes everything that is packed: the program and the sample notebook. */
export async function ensurePackable() {
  await ensureInstalled();
  if (!isBuilt()) {
    console.log('Building …');
    const { ok, output } = await build();
    if (!ok) throw new Problem(`${output}\nThe build failed; what it said is above.`);
  }
  console.log('Making the sample notebook …');
  const sample = path.join(root, 'build/sample/build.ts');
  const { code, output } = await capture(node24(), [sample], { cwd: root, env: environment() });
  if (code !== 0) throw new Problem(`${output}\nThe sample notebook could not be made.`);
}
