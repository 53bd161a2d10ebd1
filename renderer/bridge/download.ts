import { shellContract } from '../../db/api/shell.ts';
import { fromBase64 } from '../data/base64.ts';

/** Saves a file the way a browser can: as a download. Takes the input of `saveFile`. */
export function downloadFile(input: unknown): void {
  const { fileName, mediaType, base64 } = shellContract.saveFile.input.parse(input);
  const address = URL.createObjectURL(new Blob([fromBase64(base64)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
