/** Names from the top of the tree to a tag, as one text: `Sea > Ferries`. */
export function writeTagPath(names: readonly string[]): string {
  return names.map((name) => name.replace(/[\\>]/gu, '\\$&')).join(' > ');
}

/** Takes such a text apart. A `>` or backslash in a name has a backslash before it. */
export function readTagPath(path: string): string[] {
  return [...path.matchAll(/(?:\\.|[^>\\]|\\$)+/gsu)]
    .map(([name]) => name.replace(/\\(.)/gsu, '$1').trim())
    .filter((name) => name !== '');
}
