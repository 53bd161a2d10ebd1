/** Provisional: replaced by the anchoring branch. */
export function signatureOf(text: string): Uint32Array {
  return new Uint32Array([text.length]);
}
export function similarity(a: Uint32Array, b: Uint32Array): number {
  return a[0] === b[0] ? 1 : 0;
}
