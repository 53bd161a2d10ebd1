import { ApiError } from '../../../db/api/errors.ts';

const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address that may be given to the system's own program, written anew from its parts so that
 * what was shown to the person is what is opened. Throws for every other kind: an address can start
 * programs.
 */
export function checkedExternalUrl(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !ALLOWED.has(parsed.protocol)) {
    throw new ApiError('INVALID_INPUT', {
      problem: 'url: only http, https and mailto addresses can be opened',
    });
  }
  return parsed.href;
}
