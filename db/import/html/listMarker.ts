import type { Element } from 'hast';

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

/** As far as Roman numerals and letters are used; browsers too show digits beyond. */
const LAST_ROMAN = 3999;

/**
 * What a browser shows before each item of a list, a space after it: numbers, letters or Roman
 * numerals of `<ol>`, by its `type`, `start` and `reversed` and the items' `value`; nothing for
 * bullets, and for lists that hide their numbers by their style.
 */
export function listMarkers(list: Element, items: readonly Element[]): string[] {
  const { start, reversed, type, style } = list.properties;
  if (list.tagName !== 'ol' || /list-style[^;]*:\s*none/iu.test(String(style ?? ''))) {
    return items.map(() => '');
  }
  const step = reversed === true ? -1 : 1;
  let number = integer(start) ?? (step === 1 ? 1 : items.length);
  return items.map(({ properties }) => {
    number = integer(properties['value']) ?? number;
    const marker = `${listNumber(number, String(type ?? '1'))}. `;
    number += step;
    return marker;
  });
}

function integer(value: unknown): number | null {
  const number = typeof value === 'string' ? Number.parseInt(value, 10) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null;
}

/** A number as lists of this type (`1`, `a`, `A`, `i`, `I`) show it. */
export function listNumber(number: number, type: string): string {
  switch (type) {
    case 'a':
      return letters(number);
    case 'A':
      return letters(number).toUpperCase();
    case 'i':
      return roman(number);
    case 'I':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** a, b, … z, aa, ab … */
function letters(number: number): string {
  if (number < 1) return String(number);
  const before = Math.floor((number - 1) / 26);
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return before === 0 ? last : letters(before) + last;
}

function roman(number: number): string {
  if (number < 1 || number > LAST_ROMAN) return String(number);
  let rest = number;
  let numeral = '';
  for (const [sign, value] of ROMAN) {
    numeral += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return numeral;
}
