import { ApiError } from '../../api/errors.ts';
import type { SourceDetails } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { splitPlainText } from '../../text/blocks.ts';
import { normalizeText } from '../../text/normalize.ts';
import { createNormalizedOffsets } from '../../text/normalizedOffsets.ts';
import { trimBounds } from '../../text/whitespace.ts';
import type { ImportedPassage, ImportFormat, ReadDocument } from '../imported.ts';
import { Warnings } from '../warnings.ts';
import { publishedOn } from './publishedOn.ts';
import { type DnaDocument, type DnaTables, objectionTo, readTables } from './tables.ts';
import { toPassage } from './toPassage.ts';

const FORMAT = 'Discourse Network Analyzer database';
const HEADER = 'SQLite format 3\0';

/**
 * Discourse Network Analyzer 3 (github.com/leifeld/dna): a SQLite database of documents, each of
 * which becomes a source, and of coded statements, which become their passages. The texts are kept as
 * they are; positions count UTF-16 units of them.
 */
export const dna: ImportFormat = {
  name: FORMAT,
  mediaType: 'application/vnd.sqlite3',
  extensions: ['dna'],
  recognises: (start) =>
    Buffer.from(start.subarray(0, HEADER.length)).toString('latin1') === HEADER,
  async read({ fileName, bytes }) {
    // Not before it is needed: the thread that reads files has no other use for SQLite.
    const { openForeign } = await import('../../store/foreign/openForeign.ts');
    const tables = openForeign({ fileName, bytes, format: FORMAT }, (database) => {
      const reason = objectionTo(database);
      if (reason !== null)
        throw new ApiError('SOURCE_DAMAGED', { fileName, format: FORMAT, reason });
      return readTables(database);
    });
    return tables.documents.map((document) => toDocument(document, tables));
  },
};

function toDocument(document: DnaDocument, { statements, entities }: DnaTables): ReadDocument {
  const text = normalizeText(document.text);
  const offsetOf = createNormalizedOffsets(document.text);
  const warnings = new Warnings();
  const passages: ImportedPassage[] = [];
  const coded = [...(statements.get(document.id) ?? [])];
  for (const statement of coded.sort((a, b) => a.start - b.start || a.id - b.id)) {
    const { id, start, stop } = statement;
    const span = locate(text, offsetOf, start, stop);
    if (span) passages.push(toPassage(statement, span, entities));
    else {
      warnings.add(
        'STATEMENT_LEFT_OUT',
        `Statement ${id} of “${document.title}” was left out: there are no words at its place ` +
          `(${start} to ${stop}; the text has ${document.text.length}).`,
      );
    }
  }
  return {
    text,
    blocks: splitPlainText(text),
    details: detailsOf(document),
    passages,
    warnings: warnings.list(),
  };
}

/** Null where the positions are not in the text, or only white space is between them. */
function locate(
  text: string,
  offsetOf: (offset: number) => number,
  start: number,
  stop: number,
): Span | null {
  try {
    const span = { start: offsetOf(start), end: offsetOf(stop) };
    const words = trimBounds(text, span);
    return words.start < words.end ? span : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function detailsOf({
  title,
  author,
  source,
  section,
  type,
  notes,
  date,
}: DnaDocument): Partial<SourceDetails> {
  const cut = (words: string, length: number) =>
    words.trim().slice(0, length).toWellFormed().trim();
  const details: Partial<SourceDetails> = {};
  const [name, person, publisher] = [cut(title, 1000), cut(author, 300), cut(source, 500)];
  if (name !== '') details.title = name;
  if (person !== '') details.authors = [person];
  if (publisher !== '') details.publisher = publisher;
  const published = publishedOn(date);
  if (published !== null) details.published = published;
  const lines = [
    ['Section: ', section],
    ['Type: ', type],
    ['', notes],
  ] as const;
  const comment = lines.flatMap(([label, words]) =>
    words.trim() === '' ? [] : label + words.trim(),
  );
  if (comment.length > 0) details.comment = cut(comment.join('\n'), 100_000);
  return details;
}
