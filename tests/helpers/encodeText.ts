/** Bytes of characters in an encoding, as its decoder of the WHATWG Encoding Standard reads them. */
type Table = ReadonlyMap<string, readonly number[]>;

const tables = new Map<string, Table>();

/** What is written for a character that an encoding lacks, as typists do. */
const SUBSTITUTES: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
};

/**
 * A text in an encoding of one or two bytes a character (a WHATWG label), or in UTF-8 or UTF-16.
 * Quotation marks and dashes that it lacks become those of ASCII; throws a RangeError for others.
 */
export function encodeText(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const found = table.get(character);
    const written = found ? [found] : [...(SUBSTITUTES[character] ?? '')].map((c) => table.get(c)!);
    if (written.length === 0) throw new RangeError(`${encoding} has no “${character}”`);
    for (const each of written) bytes.push(...each);
  }
  return Uint8Array.from(bytes);
}

function tableOf(encoding: string): Table {
  let table = tables.get(encoding);
  if (!table) tables.set(encoding, (table = makeTable(new TextDecoder(encoding))));
  return table;
}

/** Reads every sequence of one and two bytes; the shorter is kept. */
function makeTable(decoder: TextDecoder): Table {
  const table = new Map<string, readonly number[]>();
  const add = (...sequence: number[]) => {
    const character = decoder.decode(Uint8Array.from(sequence));
    const single = [...character].length === 1 && character !== '\uFFFD' && character !== '\uFEFF';
    if (single && !table.has(character)) table.set(character, sequence);
  };
  for (let byte = 0; byte < 0x100; byte++) add(byte);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  }
  return table;
}
