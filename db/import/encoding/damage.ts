import type { ImportWarning } from '../../api/importReport.ts';

const REPLACEMENT = '\uFFFD';

/** Characters shown on either side of a damaged place. */
const AROUND = 24;

/** Share of a text that stands for bytes which its encoding does not have; 0 where it has them all. */
export function damagedShare(bytes: Uint8Array, text: string, encoding: string): number {
  // The character is in some texts by itself.
  if (!text.includes(REPLACEMENT) || isSound(bytes, encoding)) return 0;
  return countPlaces(text) / text.length;
}

/** Says how many places of a text are damaged and where the first is. */
export function damageWarning(fileName: string, text: string, encoding: string): ImportWarning {
  const places = countPlaces(text);
  const first = text.indexOf(REPLACEMENT);
  const line = countLines(text, first);
  const words = text
    .slice(Math.max(0, first - AROUND), first + AROUND)
    .replace(/\s+/gu, ' ')
    .trim();
  const [many, them] =
    places === 1 ? ['one place', 'It is shown as �'] : [`${places} places`, 'They are shown as �'];
  return {
    code: 'TEXT_DAMAGED',
    message: `“${fileName}” is damaged in ${many}, where its bytes are no ${encoding}. ${them}; the first is in line ${line}: “…${words}…”.`,
  };
}

function isSound(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function countPlaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
    if (text[at - 1] !== REPLACEMENT) count++;
  }
  return count;
}

function countLines(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
