import path from 'node:path';

export const APP_SCHEME = 'app';
export const APP_HOST = 'parley';
/** Where the window's page is, in Electron. */
export const APP_URL = `${APP_SCHEME}://${APP_HOST}/`;

/** Every kind of file a window may ask for. What is not listed is not served. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** One name of a path: nothing hidden, nothing that any system gives a meaning of its own. */
const SAFE_NAME = /^[\w@~+-][\w@~+.-]*$/u;

export interface AppFile {
  path: string;
  mediaType: string;
}

/**
 * The file in `root` that an `app://parley/…` address stands for; null for anything else. The
 * address is read as it stands, without the repairs of a URL parser, so that `..` in any spelling
 * is refused rather than resolved.
 */
export function resolveAppUrl(root: string, url: string): AppFile | null {
  if (!url.startsWith(APP_URL)) return null;
  const requested = url.slice(APP_URL.length).replace(/[?#].*$/su, '');
  const names = decode(requested === '' ? 'index.html' : requested)?.split('/');
  if (!names?.every((name) => SAFE_NAME.test(name))) return null;

  const file = path.resolve(root, ...names);
  const inside = path.relative(path.resolve(root), file);
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return null;

  const mediaType = MEDIA_TYPES[path.extname(file)];
  return mediaType ? { path: file, mediaType } : null;
}

/** Whether an address belongs to the program's own page. */
export function isAppUrl(url: string): boolean {
  return url.startsWith(APP_URL);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
