/** The upper half of code page 437, in which DOS and many programs after it write names. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌' +
  '█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * The name of a file in an archive. `saysUtf8`: the archive declares it UTF-8; many programs write
 * UTF-8 without saying so, hence what can be read as that is. All else is code page 437.
 */
export function entryName(bytes: Uint8Array, saysUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !saysUtf8, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : CP437[byte - 0x80]!,
    ).join('');
  }
}

/** Why a name may not be used, in words; null when it stays within the archive. */
export function unsafeName(name: string): string | null {
  if (name.includes('\0')) return 'its name holds a NUL character';
  if (name.includes('\\')) return 'its name holds a backslash';
  if (name.startsWith('/') || /^[a-z]:/iu.test(name)) return 'its name is an absolute path';
  if (name.split('/').includes('..')) return 'its name leads out of the archive';
  return null;
}

/** Folders, and what macOS puts beside files for itself. */
export function isNoFile(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._[^/]*$)/u.test(name);
}
