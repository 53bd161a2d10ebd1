import type { PartialDate } from '../../model/partialDate.ts';
import { isAgency } from './agencies.ts';
import { readFullDate } from './fullDate.ts';

/** What stands before the first words of a report: a place, often a day and whose report it is. */
export interface Dateline {
  published: PartialDate | null;
  publisher: string | null;
}

/**
 * “ISTANBUL, May 30 (Reuters) — …”, “Sund, 3 March 2031 – …”, “(AP) - …”: the head before the first
 * dash that has space after it.
 */
const HEAD = /^(?<head>[^—–―]{0,80}?)\s*(?:[—–―]|(?<=\))\s?--?)\s/u;

const PARTS =
  /^(?:(?<place>\p{Lu}[\p{L}\p{M}.'’ -]*(?:\/\p{Lu}[\p{L}\p{M}.'’ -]*)*))?(?:,\s*(?<rest>[^()]+?))?\s*(?:\((?<credit>\p{L}[\p{L}\p{N} .&/-]{1,30})\))?$/u;

/** What the dateline of a paragraph says; null where there is none or it says nothing of these. */
export function readDateline(paragraph: string): Dateline | null {
  const head = HEAD.exec(paragraph)?.groups?.['head'];
  const { place, rest, credit } = (head !== undefined && PARTS.exec(head)?.groups) || {};
  const published = place === undefined || rest === undefined ? null : dateIn(rest);
  const publisher = credit !== undefined && isCredit(credit, place, rest) ? credit : null;
  return published === null && publisher === null ? null : { published, publisher };
}

/** Behind a region, as in “SUND, Aldova, 3 March 2031”. */
function dateIn(words: string): PartialDate | null {
  const date = readFullDate(words);
  const comma = words.indexOf(',');
  return date ?? (comma < 0 ? null : readFullDate(words.slice(comma + 1)));
}

/** “SUND (Sund Herald)”, “Sund, March 3 (Sund Herald)”; but “Ilse Marrow (Aldova)” is a person. */
function isCredit(credit: string, place?: string, rest?: string): boolean {
  if (isAgency(credit)) return true;
  if (place === undefined || !/^\p{Lu}/u.test(credit) || credit.split(' ').length > 4) return false;
  return place === place.toUpperCase() || (rest !== undefined && /\d/u.test(rest));
}
