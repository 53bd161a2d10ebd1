import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipEntry } from './directory.ts';
import { ANY_RATIO, MB, type ZipLimits } from './limits.ts';
import { damaged, tooMuch } from './problem.ts';

/** The header before each file, APPNOTE section 4.3.7. */
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

const STORED = 0;
const DEFLATED = 8;

/** Node's code for output beyond `maxOutputLength`. */
const TOO_LARGE = 'ERR_BUFFER_TOO_LARGE';

/** Where the packed bytes of an entry are in the archive, with their header. Half-open. */
interface Extent {
  start: number;
  data: number;
  end: number;
}

/** Unpacks the files of one archive, one after the other, and counts what they came to. */
export class Unpacker {
  readonly #archive: Uint8Array;
  readonly #limits: ZipLimits;
  readonly #taken: Extent[] = [];
  #left: number;

  constructor(archive: Uint8Array, limits: ZipLimits) {
    this.#archive = archive;
    this.#limits = limits;
    this.#left = limits.total;
  }

  /**
   * The bytes of an entry. An entry that admits to be too large is not touched, and one that lies is
   * given up at the size it claims: no more than the limits is ever in memory. Throws a ZipProblem.
   */
  unpack(entry: ZipEntry): Uint8Array {
    if (entry.encrypted) throw damaged('it is protected by a password');
    if (entry.link) throw damaged('it is a link to another file');
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw damaged(`it is packed in a way that is not known (${entry.method})`);
    }
    const extent = this.#claim(entry);
    const packed = this.#archive.subarray(extent.data, extent.end);
    const bytes = entry.method === STORED ? this.#stored(packed) : this.#inflated(packed, entry);
    this.#left -= bytes.length;
    if (bytes.length !== entry.size) throw damaged('its size is not what the archive says');
    if (crc32(bytes) !== entry.crc) throw damaged('its checksum is wrong');
    return bytes;
  }

  /** Finds the bytes; no two files may share any, which is how small archives unpack to petabytes. */
  #claim({ offset, packedSize }: ZipEntry): Extent {
    const view = new DataView(this.#archive.buffer, this.#archive.byteOffset);
    const length = this.#archive.length;
    if (offset + LOCAL_LENGTH > length || view.getUint32(offset, true) !== LOCAL) {
      throw damaged('it is not where the archive says');
    }
    const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const data = offset + LOCAL_LENGTH + names;
    const extent = { start: offset, data, end: data + packedSize };
    if (extent.end > length) throw damaged('it ends too early');
    const place = this.#taken.findLastIndex(({ start }) => start < offset) + 1;
    const clear =
      (this.#taken[place - 1]?.end ?? 0) <= offset &&
      extent.end <= (this.#taken[place]?.start ?? length);
    if (!clear) throw damaged('it shares its place with another file');
    this.#taken.splice(place, 0, extent);
    return extent;
  }

  #stored(packed: Uint8Array): Uint8Array {
    if (packed.length > this.#left) throw this.#overTotal();
    // A copy: a part of the archive would keep the whole of it in memory.
    return new Uint8Array(packed);
  }

  #inflated(packed: Uint8Array, { size }: ZipEntry): Uint8Array {
    if (size > this.#left) throw this.#overTotal();
    if (size > Math.max(ANY_RATIO, packed.length * this.#limits.ratio)) {
      throw tooMuch(`it unpacks to more than ${this.#limits.ratio} times its size`);
    }
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    } catch (error) {
      const more = error instanceof Error && 'code' in error && error.code === TOO_LARGE;
      throw damaged(more ? 'it unpacks to more than the archive says' : 'what it holds is damaged');
    }
  }

  #overTotal() {
    this.#left = 0;
    return tooMuch(`together its files unpack to more than ${this.#limits.total / MB} MB`);
  }
}
