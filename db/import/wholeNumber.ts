/**
 * The whole number that an attribute gives, brought within `least` and `most`; `otherwise` where there
 * is none. Files claim the absurd, by mistake or on purpose.
 */
export function wholeNumber(
  text: string | undefined,
  least: number,
  most: number,
  otherwise: number,
): number {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? otherwise : Math.min(Math.max(number, least), most);
}

/** Beyond this no list counts. */
export const MAX_LIST_NUMBER = 1_000_000;
