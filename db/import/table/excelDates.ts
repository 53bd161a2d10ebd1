import type { XmlElement } from '../xml/readXml.ts';
import { elementAt, elementsIn } from '../xml/readXml.ts';

/** Numbers of the formats that every workbook has and that show dates (ECMA-376-1, 18.8.30). */
const BUILT_IN: ReadonlyArray<[first: number, last: number]> = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 58],
];

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** Day 0 of the two ways in which workbooks count days. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Last day that a workbook can show, 31 December 9999. */
const LAST_DAY = 2_958_465;

/** Tells by the style of a cell (its index) whether its number is shown as a date. */
export function dateStyles(styles: XmlElement | undefined): (style: number) => boolean {
  if (!styles) return () => false;
  const custom = new Map(
    elementsIn(elementAt(styles, 'numFmts') ?? styles, 'numFmt').map(({ attributes }) => [
      Number(attributes.get('numFmtId')),
      attributes.get('formatCode') ?? '',
    ]),
  );
  const showsDate = elementsIn(elementAt(styles, 'cellXfs') ?? styles, 'xf').map(
    ({ attributes }) => {
      const format = Number(attributes.get('numFmtId'));
      const code = custom.get(format);
      if (code !== undefined) return hasDay(code);
      return BUILT_IN.some(([first, last]) => format >= first && format <= last);
    },
  );
  return (style) => showsDate[style] ?? false;
}

/** Whether a format shows days or years, outside of what it quotes, escapes or puts in brackets. */
function hasDay(code: string): boolean {
  return /[dy]/iu.test(code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/gu, ''));
}

/**
 * The date that a workbook keeps as a number of days, as a partial date: with the time where it has
 * one. Null for a number that is no day.
 */
export function excelDate(days: number, from1904: boolean): string | null {
  if (!(days >= 0 && days <= LAST_DAY)) return null;
  // The older count has a 29 February 1900, which never was; days before it are off by one.
  const since1900 = !from1904 && days < 60 ? days + 1 : days;
  const rounded = Math.round((since1900 * DAY_MS) / MINUTE_MS) * MINUTE_MS;
  const iso = new Date((from1904 ? EPOCH_1904 : EPOCH) + rounded).toISOString();
  return iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : iso.slice(0, 16);
}
