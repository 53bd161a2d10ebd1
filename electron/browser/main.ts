import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { ApiError } from '../../db/api/errors.ts';
import { openLog } from '../services/log.ts';
import { openSettings } from '../services/settings.ts';
import { userFolders } from '../services/userFolders.ts';
import { browserArguments, USAGE } from './arguments.ts';
import { startBrowserHost } from './browserHost.ts';
import { forkNotebooks } from './notebookFork.ts';
import { hasDisplay, openBrowser } from './openBrowser.ts';

const here = import.meta.dirname;
const asked = browserArguments(process.argv.slice(2));
if (!asked) {
  console.error(USAGE);
  process.exit(2);
}

const { version } = JSON.parse(readFileSync(path.join(here, '../../package.json'), 'utf8')) as {
  version: string;
};
const { platform, env } = process;
const folders = userFolders({ platform, env, home: homedir() });
const log = openLog(folders.logs);

try {
  const host = await startBrowserHost({
    renderer: path.join(here, '../renderer'),
    sample: path.join(here, '../sample/sample.parley'),
    version,
    folders,
    settings: openSettings(folders.config, log),
    log,
    spawn: forkNotebooks(path.join(here, 'notebook.js')),
    port: asked.port,
    notebook: asked.notebook,
    openSample: asked.sample,
  });
  console.log(`Parley is open at ${host.address}`);
  if (asked.open && hasDisplay(platform, env)) openBrowser(host.address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void host.stop());
  await host.stopped;
} catch (thrown) {
  const { message, action } = ApiError.from(thrown);
  console.error(`${message}\n${action}`);
  process.exitCode = 1;
}
