const ROMAN = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** From here on Roman numbers have no letters, and lists count in figures. */
const LARGEST = 4000;

/** A number as lists write it, by the formats of OpenDocument: `1`, `a`, `A`, `i`, `I`. */
export function formatNumber(number: number, format: string): string {
  const [first = '1'] = format;
  const lower = first.toLowerCase();
  if (!(number > 0 && number < LARGEST)) return String(number);
  const written = lower === 'a' ? letters(number) : lower === 'i' ? roman(number) : String(number);
  return first === lower ? written : written.toUpperCase();
}

/** a … z, aa, ab …, zz, aaa. */
function letters(number: number): string {
  const before = Math.floor((number - 1) / 26);
  const last = String.fromCodePoint(97 + ((number - 1) % 26));
  return before === 0 ? last : letters(before) + last;
}

function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [sign, value] of ROMAN) {
    for (; rest >= value; rest -= value) written += sign;
  }
  return written;
}
