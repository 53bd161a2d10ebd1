import { TextDecoder } from 'node:util';

/** Bytes that are decoded at once, at most. */
const CAPACITY = 8192;

/** Turns the bytes of a file into words, also where a character is spread over several tokens. */
export class ByteText {
  readonly #write: (words: string) => void;
  readonly #decoders = new Map<string, TextDecoder>();
  readonly #bytes = new Uint8Array(CAPACITY);
  #length = 0;
  #encoding = 'windows-1252';

  constructor(write: (words: string) => void) {
    this.#write = write;
  }

  add(bytes: Uint8Array, encoding: string): void {
    if (encoding !== this.#encoding) {
      this.end();
      this.#encoding = encoding;
    }
    for (let at = 0; at < bytes.length;) {
      if (this.#length === CAPACITY) this.#decode(true);
      const part = bytes.subarray(at, at + CAPACITY - this.#length);
      this.#bytes.set(part, this.#length);
      this.#length += part.length;
      at += part.length;
    }
  }

  /** Something else follows: what is still open is decoded. */
  end(): void {
    if (this.#length > 0) this.#decode(false);
  }

  #decode(goesOn: boolean): void {
    let decoder = this.#decoders.get(this.#encoding);
    if (!decoder) {
      decoder = new TextDecoder(this.#encoding);
      this.#decoders.set(this.#encoding, decoder);
    }
    const bytes = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    this.#write(decoder.decode(bytes, { stream: goesOn }));
  }
}
