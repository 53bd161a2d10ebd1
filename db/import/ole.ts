import { ApiError } from '../api/errors.ts';

/** How Compound Files begin ([MS-CFB]): documents of Office before 2007, and encrypted newer ones. */
const SIGNATURE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** The name of the stream that holds an encrypted document ([MS-OFFCRYPTO] 2.3.4.4). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Refuses a Compound File under the name of a newer `format`: SOURCE_DAMAGED where it is a document
 * of this format behind a password, SOURCE_FORMAT where it is an old one.
 */
export function refuseOle(bytes: Uint8Array, fileName: string, format: string): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return;
  if (!content.includes(ENCRYPTED)) throw new ApiError('SOURCE_FORMAT', { fileName });
  const reason = 'it is protected by a password';
  throw new ApiError('SOURCE_DAMAGED', { fileName, format, reason });
}
