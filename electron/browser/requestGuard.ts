import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export const LOOPBACK = '127.0.0.1';

/** The secrets of one run: one stands in the printed address, the other in the cookie. */
export interface Secrets {
  token: string;
  session: string;
}

export function createSecrets(): Secrets {
  return { token: randomBytes(32).toString('base64url'), session: randomBytes(32).toString('hex') };
}

/** Compares without telling by the time it takes how much was right. */
export function sameSecret(given: string | null | undefined, secret: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Browsers keep the cookies of all ports of a host together, so the port is in the name. */
export function cookieName(port: number): string {
  return `parley-${port}`;
}

/** Whether a request bears the session's cookie. */
export function hasSession(headers: IncomingHttpHeaders, port: number, secrets: Secrets): boolean {
  const prefix = `${cookieName(port)}=`;
  return (headers.cookie ?? '')
    .split(';')
    .map((cookie) => cookie.trim())
    .some(
      (cookie) =>
        cookie.startsWith(prefix) && sameSecret(cookie.slice(prefix.length), secrets.session),
    );
}

/**
 * Why a request may not come from our own page, if so. A page of another site can make a browser
 * send requests here, even under a name of its own that leads to this machine.
 */
export function foreignRequest(
  method: string,
  headers: IncomingHttpHeaders,
  port: number,
): string | null {
  const host = `${LOOPBACK}:${port}`;
  if (headers.host !== host) return 'it was sent to another host';
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return 'it comes from another origin';
  if (method !== 'GET' && origin === undefined) return 'it does not say where it comes from';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return 'it comes from another site';
  }
  return null;
}
