import type { PassageFields } from '../../api/inputs.ts';
import { dateBounds } from '../../model/partialDate.ts';
import type { SaidOn } from '../../model/passage.ts';

/** Columns of a passage by their names. */
export type Columns = Record<string, string | number | null>;

/** The columns that given fields set; fields that are left out set none, null clears. */
export function columnsOf({ comment, channel, coder, saidOn }: PassageFields): Columns {
  const columns: Columns = {};
  if (comment !== undefined) columns['comment'] = comment;
  if (channel !== undefined) columns['channel'] = channel || null;
  if (coder !== undefined) columns['coder'] = coder || null;
  if (saidOn !== undefined) {
    const said = saidOnOf(saidOn);
    const bounds = said && dateBounds(said.date);
    columns['said_on'] = said?.date ?? null;
    columns['said_on_words'] = said?.words ?? null;
    columns['said_first'] = bounds?.first ?? null;
    columns['said_last'] = bounds?.last ?? null;
  }
  return columns;
}

/** A date as it is said in a call, with or without the words it was read from. */
export function saidOnOf(said: PassageFields['saidOn']): SaidOn | null {
  if (said === undefined || said === null) return null;
  return typeof said === 'string'
    ? { date: said, words: null }
    : { date: said.date, words: said.words || null };
}
