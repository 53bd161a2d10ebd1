import { useCommand } from '../commands/registry.ts';
import { openDialog } from '../state/dialogs.ts';
import { COMMAND_MARK, openPalette } from '../state/palette.ts';
import { changeSettings, stepReaderSize } from '../state/settings.ts';
import { newNotebook, openNotebook, openSample } from './notebooks.ts';

/** Answers the commands that need no notebook. */
export function AppCommands() {
  useCommand('notebook.new', newNotebook);
  useCommand('notebook.open', openNotebook);
  useCommand('notebook.recent', () => openDialog({ kind: 'openNotebook' }));
  useCommand('notebook.sample', openSample);
  useCommand('settings.open', () => openDialog({ kind: 'settings' }));
  useCommand('palette.commands', () => openPalette(COMMAND_MARK));
  useCommand('view.light', () => void changeSettings({ theme: 'light' }));
  useCommand('view.dark', () => void changeSettings({ theme: 'dark' }));
  useCommand('view.contrast', () => void changeSettings({ theme: 'contrast' }));
  useCommand('view.system', () => void changeSettings({ theme: 'system' }));
  useCommand('view.larger', () => stepReaderSize(1));
  useCommand('view.smaller', () => stepReaderSize(-1));
  useCommand('help.keys', () => openDialog({ kind: 'keys' }));
  useCommand('help.about', () => openDialog({ kind: 'about' }));
  return null;
}
