/** The largest request of a window, in bytes of its JSON; a file to import has to fit. */
export const MAX_REQUEST = 300 * 1024 * 1024;
const MAX_DEPTH = 200;

/**
 * Whether a value is what JSON can hold, and no larger than a request may be: Electron's channels
 * carry dates, buffers, maps and circles too. A field that is `undefined` counts as absent.
 */
export function isPlainValue(value: unknown, limit = MAX_REQUEST): boolean {
  let left = limit;

  function plain(part: unknown, depth: number): boolean {
    left -= 1;
    if (left < 0 || depth > MAX_DEPTH) return false;
    switch (typeof part) {
      case 'string':
        left -= part.length;
        return left >= 0;
      case 'number':
        return Number.isFinite(part);
      case 'boolean':
        return true;
      case 'object':
        break;
      default:
        return false;
    }
    if (part === null) return true;
    if (Array.isArray(part)) return part.every((item) => plain(item, depth + 1));
    const prototype: unknown = Object.getPrototypeOf(part);
    if (prototype !== Object.prototype && prototype !== null) return false;
    return Object.entries(part).every(([key, item]) => {
      left -= key.length;
      return item === undefined || plain(item, depth + 1);
    });
  }

  return plain(value, 0);
}
