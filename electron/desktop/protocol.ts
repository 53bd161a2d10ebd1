import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { APP_SCHEME, resolveAppUrl } from '../services/security/appProtocol.ts';
import { SECURITY_HEADERS } from '../services/security/csp.ts';

/** Makes `app://` a scheme with an origin of its own. Once, and before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the window's files, which lie in `root`, as `app://parley/`. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, (request) => answerAppRequest(root, request));
}

/** The answer to one request of a window for a file. */
export async function answerAppRequest(
  root: string,
  request: Pick<Request, 'method' | 'url'>,
): Promise<Response> {
  if (request.method !== 'GET') return refuse(405);
  const file = resolveAppUrl(root, request.url);
  if (!file) return refuse(404);
  try {
    const content = await readFile(file.path);
    return new Response(new Uint8Array(content), {
      headers: {
        ...SECURITY_HEADERS,
        'content-type': file.mediaType,
        'cache-control': 'no-store',
      },
    });
  } catch {
    return refuse(404);
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: SECURITY_HEADERS });
}
