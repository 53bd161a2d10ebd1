import { createCloseHandshake } from '../services/closeHandshake.ts';
import type { Log } from '../services/log.ts';
import type { ProcessLimits, SpawnNotebook } from '../services/notebookProcess.ts';
import { callNotebook } from '../services/notebookRequests.ts';
import { NotebookSession } from '../services/notebookSession.ts';
import { MAX_REQUEST } from '../services/security/plainValue.ts';
import type { SettingsStore } from '../services/settings.ts';
import { handleShellRequest } from '../services/shellRequests.ts';
import type { UserFolders } from '../services/userFolders.ts';
import { createBrowserShell } from './browserShell.ts';
import { EventStreams } from './eventStreams.ts';
import { createLifetime, LIFETIME_LIMITS, type LifetimeLimits } from './lifetime.ts';
import { createSecrets, LOOPBACK } from './requestGuard.ts';
import { serve } from './server.ts';

export interface BrowserHostOptions {
  renderer: string;
  sample: string;
  version: string;
  folders: UserFolders;
  settings: SettingsStore;
  log: Log;
  spawn: SpawnNotebook;
  port: number;
  /** What to open before the first window comes; it is made where it is not there. */
  notebook: string | null;
  openSample: boolean;
  lifetime?: LifetimeLimits;
  processLimits?: ProcessLimits;
  closeLimitMs?: number;
  bodyLimit?: number;
}

/** Parley for a browser: one notebook, served on this machine until its last window is closed. */
export interface BrowserHost {
  readonly address: string;
  /** Resolves when everything is closed. */
  readonly stopped: Promise<void>;
  /** Lets the windows save, closes the notebook, ends the server. */
  stop(): Promise<void>;
}

/** Opens the notebook where one is asked for, and serves it. Rejects where it cannot be opened. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { settings, folders, log, sample, version, renderer } = options;
  const handshake = createCloseHandshake(options.closeLimitMs);
  const stopped = Promise.withResolvers<void>();
  const secrets = createSecrets();
  const streams = new EventStreams((windows) => lifetime.windows(windows));
  const session = new NotebookSession({
    spawn: options.spawn,
    settings,
    log,
    ...(options.processLimits && { limits: options.processLimits }),
    changed: (event) => streams.send('changed', event),
    tell: (event) => streams.send('shell', event),
    letWindowsSave,
  });
  const shell = createBrowserShell({ session, settings, folders, sample, version });

  if (options.openSample) await shell.openSample({});
  else if (options.notebook !== null) await session.openOrCreate(options.notebook);

  const { server, port } = await serve(
    {
      renderer,
      secrets,
      streams,
      log,
      bodyLimit: options.bodyLimit ?? MAX_REQUEST,
      call: (operation, input) => callNotebook(session, operation, input),
      shell: (request, input) => handleShellRequest(shell, request, input),
      closeReady: () => handshake.ready(),
    },
    options.port,
  ).catch(async (error: unknown) => {
    await session.close();
    throw error;
  });
  const lifetime = createLifetime(options.lifetime ?? LIFETIME_LIMITS, () => void stop());
  log.event('browser.started');

  function letWindowsSave(): Promise<void> {
    return handshake.ask(streams.count, () => streams.send('shell', { type: 'closing' }));
  }

  let stopping: Promise<void> | null = null;
  function stop(): Promise<void> {
    return (stopping ??= (async () => {
      lifetime.stop();
      await letWindowsSave();
      await session.close();
      streams.end();
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      await closed.promise;
      log.event('browser.stopped');
      stopped.resolve();
    })());
  }

  return {
    address: `http://${LOOPBACK}:${port}/?token=${secrets.token}`,
    stopped: stopped.promise,
    stop,
  };
}
