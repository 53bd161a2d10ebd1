import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { ApiError } from '../../db/api/errors.ts';
import { Settings, type SettingsChange } from '../../db/api/shell.ts';
import { writeAtomically } from './atomicFile.ts';
import type { Log } from './log.ts';

/** The person's settings, in one file that several Parleys may share. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes the fields that are given and answers with all. Changes happen one after the other. */
  update(change: Change): Promise<Settings>;
}

/** Fields to change, or how to find them from the present ones. */
export type Change = SettingsChange | ((settings: Settings) => SettingsChange);

const DEFAULTS = Settings.parse({});

/**
 * The settings in `folder`. A file that cannot be understood is set aside as `.damaged` and the
 * defaults are used; it is never overwritten.
 */
export function openSettings(folder: string, log: Log): SettingsStore {
  const file = path.join(folder, 'settings.json');
  let last: Promise<unknown> = Promise.resolve();

  function oneByOne<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  async function load(): Promise<Settings> {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw new ApiError('FILE_UNREADABLE', {
        fileName: 'settings.json',
        reason: error.code ?? error.message,
      });
    });
    if (text === null) return DEFAULTS;
    const settings = Settings.safeParse(parseJson(text));
    if (settings.success) return settings.data;
    log.event('settings.damaged');
    await rename(file, freshAside(file));
    return DEFAULTS;
  }

  return {
    read: () =>
      oneByOne(load).catch((error: unknown) => {
        log.event('settings.unreadable', { code: ApiError.from(error).code });
        return DEFAULTS;
      }),
    update: (change) =>
      oneByOne(async () => {
        const before = await load();
        const given = typeof change === 'function' ? change(before) : change;
        const settings = Settings.parse({ ...before, ...given });
        await mkdir(folder, { recursive: true });
        await writeAtomically(file, `${JSON.stringify(settings, null, 2)}\n`, 0o600);
        return settings;
      }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A name that no earlier damaged file has. */
function freshAside(file: string): string {
  let aside = `${file}.damaged`;
  for (let count = 2; existsSync(aside); count++) aside = `${file}.damaged-${count}`;
  return aside;
}
