import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { app, session } from 'electron';
import { canonicalPath } from '../services/fileNames.ts';
import { openLog } from '../services/log.ts';
import { OFFLINE_SWITCHES } from '../services/security/network.ts';
import { openSettings } from '../services/settings.ts';
import { userFolders } from '../services/userFolders.ts';
import { applyTheme } from './desktopShell.ts';
import { showError } from './dialogs.ts';
import { launchRequest, onLaunchRequest, type LaunchRequest } from './fileAssociation.ts';
import { registerGlobalErrors } from './globalErrors.ts';
import { registerIpc } from './ipc.ts';
import { registerLifecycle, showDefaultMenu } from './lifecycle.ts';
import { guardNavigation } from './navigationGuard.ts';
import { forkNotebooks } from './notebookFork.ts';
import { NotebookWindow } from './notebookWindow.ts';
import { registerAppScheme, serveApp } from './protocol.ts';
import type { DesktopPaths, DesktopServices } from './services.ts';
import { applySessionPolicy } from './sessionPolicy.ts';
import { WindowRegistry, type OpenWindow } from './windowRegistry.ts';
import { WORDS } from './words.ts';

/** Runs Parley in Electron. The order matters: what protects comes before what can be attacked. */
export async function startDesktop(paths: DesktopPaths): Promise<void> {
  const { platform, env } = process;
  const folders = userFolders({ platform, env, home: homedir() });
  app.setName(WORDS.app);
  mkdirSync(folders.data, { recursive: true });
  app.setPath('userData', folders.data);
  // The lock is that of the folder, so it comes after the folder and before any file is touched.
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }

  const log = openLog(folders.logs);
  const services: DesktopServices = {
    paths,
    folders,
    log,
    settings: openSettings(folders.config, log),
    spawn: forkNotebooks(paths.notebookEntry),
    windows: new WindowRegistry(),
    newWindow: () => void openWindow(services),
  };

  app.enableSandbox();
  for (const [name, value] of OFFLINE_SWITCHES) app.commandLine.appendSwitch(name, value);
  registerAppScheme();
  registerGlobalErrors(services);
  registerLifecycle(services);
  guardNavigation(log);

  // One request after the other, so that each sees the windows that the one before has opened.
  const first = launchRequest(process.argv, process.cwd());
  let opening = app.whenReady().then(() => prepare(services));
  onLaunchRequest((request) => {
    opening = opening.then(() => openRequested(services, request));
  });
  opening = opening.then(() => openRequested(services, first));
  await opening;
}

/** What can only be done once Electron is ready, and before the first window. */
async function prepare(services: DesktopServices): Promise<void> {
  const { log, paths, windows, settings, newWindow } = services;
  applySessionPolicy(session.defaultSession, log);
  serveApp(session.defaultSession, paths.renderer);
  registerIpc(windows, log);
  applyTheme(await settings.read());
  showDefaultMenu(newWindow);
}

/** Opens what was asked for; at least one window is there afterwards, and in front. */
async function openRequested(services: DesktopServices, request: LaunchRequest): Promise<void> {
  const { windows } = services;
  for (const file of request.notebooks) {
    const shownBy = windows.showing(canonicalPath(file));
    if (shownBy) shownBy.focus();
    else await openInWindow(services, (window) => window.session.openOrCreate(file));
  }
  if (request.sample) await openInWindow(services, (window) => window.shell.openSample({}));
  else if (request.notebooks.length === 0) {
    (windows.all().at(-1) ?? (await openWindow(services))).focus();
  }
}

/** Opens a notebook in a window that has none, while the page of a new one loads. */
async function openInWindow(
  services: DesktopServices,
  open: (window: OpenWindow) => Promise<unknown>,
): Promise<void> {
  const empty = services.windows.empty();
  const window = empty ?? new NotebookWindow(services);
  const opening = open(window);
  await Promise.allSettled([opening, empty ? undefined : window.load()]);
  window.focus();
  await opening.catch((error: unknown) => showError(window.browserWindow, error));
}

async function openWindow(services: DesktopServices): Promise<NotebookWindow> {
  const window = new NotebookWindow(services);
  await window.load();
  return window;
}
