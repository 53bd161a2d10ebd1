import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where Parley keeps what belongs to the person rather than to a notebook. */
export interface UserFolders {
  /** The settings file. */
  config: string;
  /** What the program itself needs to keep, such as the profile of its windows. */
  data: string;
  logs: string;
  /** Where new notebooks go unless the person says otherwise. */
  notebooks: string;
}

export interface Surroundings {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
}

/**
 * The folders that each system has for this: XDG on Linux, Library on a Mac, AppData on Windows.
 * `PARLEY_USER_DATA` puts all of them under one folder, for tests and for a portable Parley.
 */
export function userFolders({ platform, env, home }: Surroundings): UserFolders {
  const { join } = platform === 'win32' ? path.win32 : path.posix;
  const override = env['PARLEY_USER_DATA'];
  if (override) {
    const root = path.resolve(override);
    return {
      config: root,
      data: join(root, 'data'),
      logs: join(root, 'logs'),
      notebooks: join(root, 'Documents', 'Parley'),
    };
  }
  if (platform === 'darwin') {
    const support = join(home, 'Library', 'Application Support', 'Parley');
    return {
      config: support,
      data: join(support, 'data'),
      logs: join(home, 'Library', 'Logs', 'Parley'),
      notebooks: join(home, 'Documents', 'Parley'),
    };
  }
  if (platform === 'win32') {
    const roaming = join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Parley');
    const local = join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Parley');
    return {
      config: roaming,
      data: join(local, 'data'),
      logs: join(local, 'logs'),
      notebooks: join(home, 'Documents', 'Parley'),
    };
  }
  const config = env['XDG_CONFIG_HOME'] || join(home, '.config');
  return {
    config: join(config, 'parley'),
    data: join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'parley'),
    logs: join(env['XDG_STATE_HOME'] || join(home, '.local', 'state'), 'parley'),
    notebooks: join(xdgDocuments(config, env, home), 'Parley'),
  };
}

/** Linux desktops translate the name of this folder and note it in `user-dirs.dirs`. */
function xdgDocuments(config: string, env: NodeJS.ProcessEnv, home: string): string {
  if (env['XDG_DOCUMENTS_DIR']) return env['XDG_DOCUMENTS_DIR'];
  try {
    const dirs = readFileSync(path.posix.join(config, 'user-dirs.dirs'), 'utf8');
    const named = /^XDG_DOCUMENTS_DIR="([^"]+)"/mu.exec(dirs)?.[1];
    if (named) return named.replace('$HOME', home);
  } catch {
    // Without that file the folder has its English name.
  }
  return path.posix.join(home, 'Documents');
}
