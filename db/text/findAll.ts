/**
 * Starts of all places where `needle` occurs in `haystack`, in order; overlapping ones only if
 * asked. Knuth–Morris–Pratt, so linear even for periodic texts, where `indexOf` in a loop is not.
 */
export function findAll(
  haystack: string,
  needle: string,
  { overlapping }: { overlapping: boolean },
): number[] {
  const length = needle.length;
  if (length === 0) return [];
  const borders = borderLengths(needle);
  const starts: number[] = [];
  let matched = 0;
  for (let at = 0; at < haystack.length; at++) {
    const code = haystack.charCodeAt(at);
    while (matched > 0 && needle.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0;
    if (needle.charCodeAt(matched) === code) matched++;
    if (matched === length) {
      starts.push(at + 1 - length);
      matched = overlapping ? (borders[length - 1] ?? 0) : 0;
    }
  }
  return starts;
}

/** For each prefix of the needle, the length of its longest proper prefix that is also a suffix. */
function borderLengths(needle: string): Uint32Array {
  const borders = new Uint32Array(needle.length);
  let border = 0;
  for (let at = 1; at < needle.length; at++) {
    const code = needle.charCodeAt(at);
    while (border > 0 && needle.charCodeAt(border) !== code) border = borders[border - 1] ?? 0;
    if (needle.charCodeAt(border) === code) border++;
    borders[at] = border;
  }
  return borders;
}
