import type { ShellState } from '../../db/api/shell.ts';

/** A system as windows know it. */
export function platformName(platform: NodeJS.Platform): ShellState['platform'] {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}
