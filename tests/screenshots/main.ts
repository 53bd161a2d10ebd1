import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchParley } from '../e2e/support/launch.ts';
import { README_LOOKS, THEMES, VIEWPORTS, show, type Look } from './looks.ts';
import { notebooks, type NotebookName } from './notebooks.ts';
import type { Scene } from './scene.ts';
import { scenes } from './scenes.ts';
import { settle } from './steps.ts';

// npm run screenshots [-- FOLDER] [--readme] [--only WORDS]: takes a picture of every screen in every
// look, from a build. --readme takes only those of the README, into docs/pictures.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { readme: { type: 'boolean' }, only: { type: 'string' } },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = values.readme
  ? join(root, 'docs/pictures')
  : resolve(positionals[0] ?? join(root, 'out/screenshots'));

// Dates and times are written the same wherever the pictures are taken.
process.env.TZ = 'UTC';
process.env.LANG = 'en_GB.UTF-8';
mkdirSync(folder, { recursive: true });

const problems: string[] = [];
let taken = 0;
for (const name of Object.keys(notebooks) as NotebookName[]) {
  const wanted = scenes.filter((scene) => scene.notebook === name && looksOf(scene).length > 0);
  if (wanted.length > 0) await takeAll(name, wanted);
}
console.log(`${taken} pictures in ${folder}`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

/** In which looks a scene is wanted. */
function looksOf({ name }: Scene): Look[] {
  if (values.only !== undefined && !name.includes(values.only)) return [];
  if (values.readme) return README_LOOKS.filter((look) => look.scene === name);
  return VIEWPORTS.flatMap(({ name: size, viewport }) =>
    THEMES.map((theme) => ({ scene: name, viewport, theme, file: `${name}-${size}-${theme}` })),
  );
}

/** Takes the pictures of all scenes that play in one notebook. */
async function takeAll(name: NotebookName, wanted: readonly Scene[]): Promise<void> {
  for (const viewport of new Set(wanted.flatMap(looksOf).map((look) => look.viewport))) {
    // Each size has a notebook of its own: what a scene changes is not there for the next size.
    using notebook = await notebooks[name]();
    const path = notebook.path;
    await using parley = await launchParley({ viewport, ...(path !== null && { notebook: path }) });
    const { page, errors, strayRequests } = parley;
    page.setDefaultTimeout(5_000);
    for (const scene of wanted) {
      const looks = looksOf(scene).filter((look) => look.viewport === viewport);
      await takeScene(page, scene, looks).catch((error: unknown) => {
        problems.push(`${scene.name}: ${String(error)}`);
      });
    }
    problems.push(...errors, ...strayRequests);
  }
}

/** Brings a scene about once, and takes it in its looks. */
async function takeScene(page: Page, scene: Scene, looks: readonly Look[]): Promise<void> {
  if (looks.length === 0) return;
  await show(page, 'light');
  await page.reload();
  await settle(page);
  await scene.act(page);
  for (const { theme, file } of looks) {
    await show(page, theme);
    await settle(page);
    await page.screenshot({ path: join(folder, `${file}.png`), animations: 'disabled' });
    taken += 1;
  }
}
