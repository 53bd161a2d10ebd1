import { app, dialog, shell } from 'electron';
import { errorOrigin } from '../services/log.ts';
import type { DesktopServices } from './services.ts';
import { WORDS } from './words.ts';

/** How long an orderly end may take after an error that nothing handled. */
const END_LIMIT_MS = 10_000;

/** Handles what nothing else has handled: says so, keeps it in the log, and ends in order. */
export function registerGlobalErrors({ log, windows }: DesktopServices): void {
  let ending = false;

  const end = (thrown: unknown): void => {
    log.event('fatal', errorOrigin(thrown));
    if (ending) return;
    ending = true;
    const { message, detail, quit, showLog } = WORDS.fatal;
    const choice = dialog.showMessageBoxSync({
      type: 'error',
      message,
      detail,
      buttons: [quit, showLog],
      defaultId: 0,
    });
    if (choice === 1) shell.showItemInFolder(log.file);
    setTimeout(() => app.exit(1), END_LIMIT_MS).unref();
    app.quit();
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);

  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    log.event('window.gone', { reason, exitCode });
    const window = windows.get(contents.id);
    if (!window || reason === 'clean-exit') return;
    const { message, detail, again, close } = WORDS.windowGone;
    void dialog
      .showMessageBox(window.browserWindow, {
        type: 'error',
        message,
        detail,
        buttons: [again, close],
        defaultId: 0,
      })
      .then(({ response }) => (response === 0 ? contents.reload() : window.close()));
  });

  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log.event('child.gone', { type: type.replaceAll(' ', '-'), reason, exitCode });
  });
}
