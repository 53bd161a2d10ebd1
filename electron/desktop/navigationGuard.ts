import { app, type Event, type WebContents } from 'electron';
import { APP_URL } from '../services/security/appProtocol.ts';
import type { Log } from '../services/log.ts';

/** What the page itself puts into a frame of its own; it is under the policy of the page. */
const OWN_FRAME = 'about:srcdoc';

/** Keeps every page where it is: no other page, no other window, no frame with a page from elsewhere. */
export function guardNavigation(log: Log): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, log));
}

function guard(contents: WebContents, log: Log): void {
  const stay = (event: Event<{ url: string }>): void => {
    if (event.url === APP_URL) return;
    event.preventDefault();
    log.event('navigation.denied');
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', (event) => {
    if (event.url !== OWN_FRAME) stay(event);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => {
    log.event('windowOpen.denied');
    return { action: 'deny' };
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
