import type { Settings } from '../../db/api/shell.ts';

/** A look that the stylesheet has shades for. */
export type Theme = 'light' | 'dark' | 'contrast';

/** What the system of this machine is set to. */
export interface SystemLook {
  dark: boolean;
  contrast: boolean;
}

/** The look to show: the one chosen, or what the system asks for. */
export function resolveTheme(chosen: Settings['theme'], system: SystemLook): Theme {
  if (chosen !== 'system') return chosen;
  if (system.contrast) return 'contrast';
  return system.dark ? 'dark' : 'light';
}
