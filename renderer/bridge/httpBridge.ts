import type { Bridge, BridgeAnswer } from '../../db/api/shell.ts';
import { downloadFile } from './download.ts';

const LOST: BridgeAnswer = {
  ok: false,
  error: {
    code: 'PROCESS_LOST',
    message: 'Parley has stopped: the program behind this page no longer answers.',
    action: 'Start Parley again. What was shown as saved is safe.',
    details: {},
  },
};

/**
 * The bridge to the browser host (electron/browser): calls are POSTs, events come as Server-Sent
 * Events. The session is a cookie that the page cannot read.
 */
export function createHttpBridge(): Bridge {
  const changed = new Set<(event: unknown) => void>();
  const shellEvents = new Set<(event: unknown) => void>();

  const events = new EventSource('/api/events');
  forward(events, 'changed', changed);
  forward(events, 'shell', shellEvents);

  return {
    call: (operation, input) => post('/api/call', { operation, input }),
    async shell(request, input) {
      const answer = await post('/api/shell', { request, input });
      if (request === 'saveFile' && answer.ok) downloadFile(input);
      return answer;
    },
    onChanged: (listener) => subscribe(changed, listener),
    onShellEvent: (listener) => subscribe(shellEvents, listener),
    closeReady: () => void post('/api/close-ready', {}),
  };
}

async function post(path: string, body: unknown): Promise<BridgeAnswer> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // A page that is going away must still be able to save.
      keepalive: document.visibilityState === 'hidden',
    });
    return (await response.json()) as BridgeAnswer;
  } catch {
    return LOST;
  }
}

function forward(
  events: EventSource,
  name: string,
  listeners: ReadonlySet<(event: unknown) => void>,
): void {
  events.addEventListener(name, ({ data }: MessageEvent<string>) => {
    const event: unknown = JSON.parse(data);
    for (const listener of listeners) listener(event);
  });
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
