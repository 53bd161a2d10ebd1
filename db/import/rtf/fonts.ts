import { encodingOfCharset, encodingOfCodePage, SYMBOLS } from './encodings.ts';

/** The fonts of a document, as far as they say how bytes become characters. */
export class Fonts {
  readonly #encodings = new Map<number, string>();
  readonly #symbols = new Set<number>();
  /** The encoding where no font says another. */
  #encoding = 'windows-1252';
  #default = -1;
  /** The font that the font table is describing. */
  #described = -1;

  /** Follows a word of the font table or of the beginning of the document. */
  read(name: string, value: number): void {
    switch (name) {
      case 'ansicpg':
        this.#encoding = encodingOfCodePage(value);
        return;
      case 'deff':
        this.#default = value;
        return;
      case 'f':
        this.#described = value;
        return;
      case 'fcharset':
        this.#readCharset(value);
        return;
      case 'cpg':
        this.#encodings.set(this.#described, encodingOfCodePage(value));
    }
  }

  /** How the bytes of words in this font (-1 for the document's) are to be decoded. */
  encodingOf(font: number): string {
    return this.#encodings.get(font === -1 ? this.#default : font) ?? this.#encoding;
  }

  /** Whether its characters are signs that no encoding has. */
  isSymbol(font: number): boolean {
    return this.#symbols.has(font);
  }

  #readCharset(charset: number): void {
    const encoding = encodingOfCharset(charset);
    if (encoding !== undefined) this.#encodings.set(this.#described, encoding);
    if (charset === SYMBOLS) this.#symbols.add(this.#described);
  }
}
