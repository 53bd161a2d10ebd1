import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BridgeAnswer } from '../../db/api/shell.ts';
import { answering, refusal } from '../services/bridgeAnswer.ts';
import type { Log } from '../services/log.ts';
import { APP_URL, resolveAppUrl } from '../services/security/appProtocol.ts';
import { SECURITY_HEADERS } from '../services/security/csp.ts';
import type { EventStreams } from './eventStreams.ts';
import { FORBIDDEN_PAGE } from './forbiddenPage.ts';
import { BodyTooLarge, readJson } from './requestBody.ts';
import {
  cookieName,
  foreignRequest,
  hasSession,
  LOOPBACK,
  sameSecret,
  type Secrets,
} from './requestGuard.ts';

export interface ServerOptions {
  /** The built window. */
  renderer: string;
  secrets: Secrets;
  streams: EventStreams;
  log: Log;
  bodyLimit: number;
  call(operation: unknown, input: unknown): Promise<unknown>;
  shell(request: unknown, input: unknown): Promise<unknown>;
  closeReady(): void;
}

/** Serves the window and its bridge over HTTP, on this machine and to this person only. */
export async function serve(
  options: ServerOptions,
  port: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const { port: served } = server.address() as AddressInfo;
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    answer(options, served, request, response).catch(() => response.destroy());
  });
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(port, LOOPBACK, listening.resolve);
  await listening.promise;
  return { server, port: (server.address() as AddressInfo).port };
}

async function answer(
  options: ServerOptions,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { secrets, log } = options;
  const method = request.method ?? 'GET';
  const url = request.url ?? '/';
  const foreign = foreignRequest(method, request.headers, port);
  if (foreign !== null) {
    log.event('http.foreign');
    return sendJson(response, 403, refusal(foreign));
  }

  const token = /^\/\?token=([\w-]+)$/u.exec(url)?.[1];
  if (method === 'GET' && sameSecret(token, secrets.token)) {
    const cookie = `${cookieName(port)}=${secrets.session}; Path=/; HttpOnly; SameSite=Strict`;
    response.writeHead(303, { location: '/', 'set-cookie': cookie }).end();
    return;
  }
  const forApi = url.startsWith('/api/');
  if (!hasSession(request.headers, port, secrets)) {
    log.event('http.noSession');
    if (forApi) sendJson(response, 403, refusal('the cookie is missing'));
    else send(response, 403, 'text/html; charset=utf-8', FORBIDDEN_PAGE);
    return;
  }
  if (forApi) return answerApi(options, method, url, request, response);
  if (method !== 'GET') return sendJson(response, 405, refusal('only GET is answered here'));
  return sendFile(options.renderer, url, response);
}

async function answerApi(
  options: ServerOptions,
  method: string,
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  switch (`${method} ${url}`) {
    case 'GET /api/events':
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      options.streams.add(response);
      return;
    case 'POST /api/call':
      return answerPost(options, request, response, ({ operation, input }) =>
        options.call(operation, input),
      );
    case 'POST /api/shell':
      return answerPost(options, request, response, ({ request: name, input }) =>
        options.shell(name, input),
      );
    case 'POST /api/close-ready':
      request.resume();
      options.closeReady();
      return sendJson(response, 200, { ok: true, value: {} });
    default:
      return sendJson(response, 404, refusal('there is nothing here'));
  }
}

async function answerPost(
  { bodyLimit, log }: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  work: (body: Record<string, unknown>) => Promise<unknown>,
): Promise<void> {
  if (!/^application\/json\b/iu.test(request.headers['content-type'] ?? '')) {
    return sendJson(response, 415, refusal('only JSON is understood'));
  }
  try {
    const body = await readJson(request, bodyLimit);
    if (typeof body !== 'object' || body === null) {
      return sendJson(response, 400, refusal('it is not a JSON object'));
    }
    sendJson(response, 200, await answering(log, () => work(body as Record<string, unknown>)));
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    sendJson(response, 413, refusal('it is too large'));
  }
}

async function sendFile(root: string, url: string, response: ServerResponse): Promise<void> {
  // Browsers ask for it without being told to.
  if (url === '/favicon.ico') return void response.writeHead(204).end();
  // The same address as in Electron, and left as it was sent: `..` is to be refused, not resolved.
  const file = resolveAppUrl(root, APP_URL + url.slice(1));
  const content = file && (await readFile(file.path).catch(() => null));
  if (!content) return sendJson(response, 404, refusal('there is nothing here'));
  send(response, 200, file.mediaType, content);
}

function sendJson(response: ServerResponse, status: number, body: BridgeAnswer): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

function send(
  response: ServerResponse,
  status: number,
  mediaType: string,
  body: string | Buffer,
): void {
  response.writeHead(status, { 'content-type': mediaType }).end(body);
}
