import type { BrowserContext } from 'playwright-core';
import type { Shell } from './shell.ts';

/** Notes down whatever a window must not do, until it is told to stop. */
export function watch(
  context: BrowserContext,
  origin: string,
): { seen: Pick<Shell, 'strayRequests' | 'errors'>; stop: () => void } {
  const strayRequests: string[] = [];
  const errors: string[] = [];
  let watching = true;
  context.on('request', (request) => {
    const url = request.url();
    if (watching && !url.startsWith(origin) && !/^(?:data|blob|about|devtools):/u.test(url)) {
      strayRequests.push(url);
    }
  });
  context.on('weberror', (error) => {
    if (watching) errors.push(String(error.error()));
  });
  context.on('console', (message) => {
    if (watching && message.type() === 'error') errors.push(message.text());
  });
  return {
    seen: { strayRequests, errors },
    stop: () => {
      watching = false;
    },
  };
}
