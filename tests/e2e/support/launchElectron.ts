import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { eventually } from './eventually.ts';
import type { Shell, ShellOptions } from './shell.ts';
import { watch } from './watch.ts';

/** Starts Parley as its users have it. */
export async function launchElectron(options: ShellOptions): Promise<Shell> {
  const { root, args, env, folder, viewport, colorScheme } = options;
  const app = await _electron.launch({ args: [root, ...args], env, colorScheme });
  const watched = watch(app.context(), 'app://parley');
  const page = await app.firstWindow();
  await page.setViewportSize(viewport);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  let savings = 0;

  return {
    page,
    ...watched.seen,
    async saved(act) {
      // In place of the person who says where to save.
      const place = join(folder, `saved-${++savings}`);
      mkdirSync(place);
      await app.evaluate(({ dialog }, into) => {
        dialog.showSaveDialog = ((_window: unknown, { defaultPath = '' } = {}) => {
          const name = defaultPath.replace(/^.*[\\/]/u, '');
          return Promise.resolve({ canceled: false, filePath: `${into}/${name}` });
        }) as typeof dialog.showSaveDialog;
      }, place);
      await act();
      await eventually(() => readdirSync(place)).toHaveLength(1);
      const [name] = readdirSync(place) as [string];
      return { name, content: readFileSync(join(place, name)) };
    },
    copy: (text) => app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text),
    copied: () => app.evaluate(({ clipboard }) => clipboard.readText()),
    async notebookProcess() {
      const pid = await app.evaluate(
        ({ app: { getAppMetrics } }) =>
          getAppMetrics().find(({ serviceName }) => serviceName === 'node.mojom.NodeService')?.pid,
      );
      if (pid === undefined) throw new Error('Electron has no notebook process.');
      return pid;
    },
    async close() {
      watched.stop();
      await app.close();
    },
  };
}
