import type { InputOf } from '../../../db/api/contract.ts';
import type { ChangeKind } from '../../../db/model/history.ts';

/** Which steps are shown, as the fields above them have it. */
export interface HistoryFilter {
  text: string;
  kind: ChangeKind | null;
  /** Undefined: anyone; null: nobody named. */
  author: string | null | undefined;
  /** A day as a date field gives it, `2031-03-03`; empty where there is none. */
  since: string;
}

/** Every step. */
export const NO_FILTER: HistoryFilter = { text: '', kind: null, author: undefined, since: '' };

/** What is asked of the notebook; `touching` is the id of a thing. */
export function historyInput(
  filter: HistoryFilter,
  touching: string | undefined,
): Omit<InputOf<'history.list'>, 'limit' | 'cursor'> {
  const { text, kind, author, since } = filter;
  return {
    ...(text.trim() !== '' && { text: text.trim() }),
    ...(kind && { kinds: [kind] }),
    ...(author !== undefined && { author }),
    ...(beginningOf(since) && { after: beginningOf(since)! }),
    ...(touching !== undefined && { touching }),
  };
}

/** Whether a filter lets through only some steps. */
export function isNarrowed(filter: HistoryFilter): boolean {
  return Object.keys(historyInput(filter, undefined)).length > 0;
}

/** The moment at which a day begins by this machine's clock; null while the day is being typed. */
function beginningOf(day: string): string | null {
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? new Date(`${day}T00:00`).toISOString() : null;
}
