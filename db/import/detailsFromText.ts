import type { PartialDate } from '../model/partialDate.ts';
import type { SourceDetails } from '../model/source.ts';
import type { Block } from '../model/span.ts';
import { readByline } from './details/byline.ts';
import { readDateline } from './details/dateline.ts';
import { endLines, topLines, type EdgeLine } from './details/edgeLines.ts';
import { readFullDate } from './details/fullDate.ts';
import { isAddress, readOrigin, siteOf } from './details/origin.ts';

const PUBLISHED =
  /^(?:first )?(?:published|posted|date|issued|released|veröffentlicht|erschienen|datum|stand|publié|publicado|fecha|pubblicato|data|opublikowano|опубликовано|дата|опубліковано|yayın(?:lanma)?(?: tarihi)?|tarih)(?: (?:on|am|le|el|il))?\s?:?\s+/iu;

/** What follows on the date of publication, or is the only date. */
const UPDATED =
  /[\s,;(]*(?:last )?(?:updated|modified|aktualisiert|mis à jour|actualizado|обновлено|оновлено|güncelle(?:me|ndi)).*$/iu;

/** A line that is longer is running text, which may have a dateline and no more. */
const LONGEST_LINE = 200;

/** Parts of one line: “By Mira Holt | 3 March 2031”. */
const PARTED = /\s+[|·•]\s+/u;

/**
 * What running text says about itself at its beginning and end: bylines, dates in a line of their
 * own or in a dateline, credits and addresses. Proposals for a person: what is not clear is left
 * out, and what is not there is not in the result.
 */
export function detailsFromText(
  text: string,
  blocks: readonly Block[],
): Partial<Pick<SourceDetails, 'authors' | 'published' | 'publisher' | 'url'>> {
  const top = topLines(text, blocks);
  const end = endLines(text, blocks);
  const parts = top.filter(isShort).flatMap(({ words }) => words.split(PARTED));
  const dateline = firstOf(top.filter(isRunning), ({ words }) => readDateline(words));
  const authors = firstOf([...top, ...end].filter(isShort), readAuthors);
  const published = firstOf(parts, readPublished) ?? dateline?.published;
  const ends = end.filter(isShort).flatMap(({ words }) => (isAddress(words) ? [] : [words]));
  const origins = [...parts, ...ends].map(readOrigin);
  const url = firstOf(origins, (origin) => origin?.url ?? null);
  const named = dateline?.publisher ?? firstOf(origins, (origin) => origin?.publisher ?? null);
  const publisher = named ?? (url === undefined ? null : siteOf(url));
  return {
    ...(authors ? { authors } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
  };
}

/** “By Land and Sea” may be the title of a text. */
function readAuthors({ words, kind, first }: EdgeLine): string[] | null {
  if (first || kind === 'heading') return null;
  const authors = words.split(PARTED).flatMap(readByline);
  return authors.length === 0 ? null : authors;
}

function readPublished(words: string): PartialDate | null {
  return readFullDate(words.replace(PUBLISHED, '').replace(UPDATED, ''));
}

function isShort({ words }: EdgeLine): boolean {
  return words.length <= LONGEST_LINE;
}

function isRunning({ kind }: EdgeLine): boolean {
  return kind === 'paragraph';
}

function firstOf<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Result | null,
): Result | undefined {
  for (const item of items) {
    const result = read(item);
    if (result !== null) return result;
  }
  return undefined;
}
