/** The id in a field of a stored node; empty where there is none. */
export function readId(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
