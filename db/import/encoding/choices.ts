/** Provisional: replaced by the encoding branch. */
export function encodingChoices(bytes: Uint8Array): Array<{ encoding: string; sample: string }> {
  return ['utf-8', 'windows-1250', 'windows-1251', 'windows-1252'].map((encoding) => ({
    encoding,
    sample: new TextDecoder(encoding).decode(bytes.subarray(0, 200)),
  }));
}
