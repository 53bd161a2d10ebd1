import { parseQuery } from '../../model/query.ts';
import type { Database } from '../../store/database.ts';
import type { Facts } from '../../store/facts/facts.ts';
import { linkTexts } from '../../store/links/linkTexts.ts';
import { passagesWithWords } from '../../store/search/passagesWithWords.ts';
import { foldText } from '../../text/fold.ts';

const LOOSE = { case: true, diacritics: true };

/**
 * The links of which a note, a passage or the title of what else stands at an end has all the words.
 * Passages are searched as the search box does it; notes and titles may hold the words anywhere.
 */
export function linksWithText(db: Database, facts: Facts, text: string): Set<string> {
  const terms = parseQuery(text).terms.map((term) => fold(term.text));
  const holds = (words: string) => {
    const folded = fold(words);
    return terms.length > 0 && terms.every((term) => folded.includes(term));
  };
  const passages = new Set<string>();
  for (const seq of passagesWithWords(db, text)) {
    const row = facts.rowOfSeq.get(seq);
    if (row !== undefined) passages.add(facts.ids[row]!);
  }
  const { notes, titles } = linkTexts(db);
  const ends = new Set(titles.filter(({ title }) => holds(title)).map(({ id }) => id));
  const found = new Set(notes.filter(({ note }) => holds(note)).map(({ id }) => id));
  for (const { id, fromId, toId } of facts.links.values()) {
    if ([fromId, toId].some((end) => passages.has(end) || ends.has(end))) found.add(id);
  }
  return found;
}

function fold(text: string): string {
  return foldText(text, LOOSE).folded;
}
