/** Code pages as Windows numbers them, by WHATWG label; those of the range 125x follow from it. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Code pages of the character sets that fonts name (`\fcharset`). */
const CHARSETS: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The character set of fonts whose characters are signs and no letters. */
export const SYMBOLS = 2;

/** The encoding of a code page; Windows-1252 for one that is not known. */
export function encodingOfCodePage(codePage: number): string {
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  const part = codePage - 28590;
  if (part >= 2 && part <= 16 && part !== 9 && part !== 11 && part !== 12)
    return `iso-8859-${part}`;
  return CODE_PAGES[codePage] ?? 'windows-1252';
}

/** The encoding of a font's character set; undefined where it follows the document's. */
export function encodingOfCharset(charset: number): string | undefined {
  const codePage = CHARSETS[charset];
  return codePage === undefined ? undefined : encodingOfCodePage(codePage);
}
