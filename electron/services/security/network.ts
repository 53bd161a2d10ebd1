import { isAppUrl } from './appProtocol.ts';

/**
 * Whether a request may be made at all. The window's own files, and what it made itself (`blob:`,
 * `data:`). The developer tools are a page of their own.
 */
export function isRequestAllowed(url: string): boolean {
  return (
    isAppUrl(url) ||
    url.startsWith('data:') ||
    (url.startsWith('blob:') && isAppUrl(url.slice('blob:'.length))) ||
    url.startsWith('devtools://devtools/')
  );
}

/** Switches of the browser inside Electron that would otherwise reach for the network by itself. */
export const OFFLINE_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
];
