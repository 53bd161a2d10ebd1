/** How far from the end a reader has to look for the last line (ISO 32000-1, annex H). */
const END = 1024;

/** Whether a PDF ends as it should. One that does not is cut off, and read as far as it goes. */
export function isWhole(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-END)).toString('latin1').includes('%%EOF');
}
