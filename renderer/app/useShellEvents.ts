import { useEffect } from 'react';
import type { ShellEvent } from '../../db/api/shell.ts';
import { shell } from '../bridge/shell.ts';
import { runFromMenu } from '../commands/fromMenu.ts';
import { queryClient } from '../data/queryClient.ts';
import { t } from '../messages/i18n.ts';
import { closeDialog } from '../state/dialogs.ts';
import { closePalette } from '../state/palette.ts';
import { flushAll } from '../state/pendingSaves.ts';
import { startAfresh, useShell } from '../state/shellState.ts';
import { clearToasts, showToast } from '../ui/toasts.ts';
import { useImport } from './import/importState.ts';

/** Does what the shell tells the window without being asked. */
export function useShellEvents(): void {
  useEffect(() => shell.onEvent(follow), []);
}

function follow(event: ShellEvent): void {
  switch (event.type) {
    case 'command':
      runFromMenu(event.command);
      return;
    case 'notebook':
      // What is left of an import was meant for the one before.
      useImport.getState().running?.cancel();
      closePalette();
      closeDialog();
      clearToasts();
      void startAfresh();
      return;
    case 'processLost':
      followLoss(event.recovered);
      return;
    case 'closing':
      void flushAll().then(shell.closeReady);
      return;
  }
}

function followLoss(recovered: boolean): void {
  useShell.setState({ lost: !recovered });
  if (!recovered) return;
  showToast({ tone: 'error', message: t('app.lost.recovered'), detail: t('app.lost.safe') });
  // Changes may have been made that nobody heard of.
  void queryClient.invalidateQueries();
}
