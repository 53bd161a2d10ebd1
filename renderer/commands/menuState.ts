import type { Settings } from '../../db/api/shell.ts';
import type { Checked } from './menu.ts';

/** What the menu shows as chosen. */
export function checkedCommands({ theme, panes }: Pick<Settings, 'theme' | 'panes'>): Checked {
  return {
    'view.leftPane': !panes.leftHidden,
    'view.rightPane': !panes.rightHidden,
    'view.light': theme === 'light',
    'view.dark': theme === 'dark',
    'view.contrast': theme === 'contrast',
    'view.system': theme === 'system',
  };
}
