import type { ImportWarning } from '../../api/importReport.ts';
import { ApiError } from '../../api/errors.ts';
import type { Database } from '../../store/database.ts';
import { createLink } from '../../store/links/writeLinks.ts';
import { insertPassage, type ResolvedPassage } from '../../store/passages/insertPassage.ts';
import { placesOfPassages, placeKey } from '../../store/passages/placesOfPassages.ts';
import type { SourceText } from '../../store/passages/sourceText.ts';
import type { Span } from '../../model/span.ts';
import { sortSpans, validateSpans } from '../../text/spans.ts';
import type { ImportedDocument, ImportedLink, ImportedPassage } from '../imported.ts';
import { createNames, type Names } from './names.ts';

/** What came in of the passages of a document. */
interface TakenIn {
  passages: number;
  warnings: ImportWarning[];
}

/**
 * Adds the passages of a document, and the links between them, to the source that has its text. One
 * that is there already, in the same place by the same coder, is not added again. One whose place is
 * none in the text is left out, with a warning.
 */
export function takeInPassages(
  db: Database,
  sourceId: string,
  source: SourceText,
  { passages = [], links = [] }: Pick<ImportedDocument, 'passages' | 'links'>,
  now: Date,
): TakenIn {
  const names = createNames(db);
  const ids = new Map<string, string>(placesOfPassages(db, sourceId));
  const byKey = new Map<string, string>();
  const misplaced: string[] = [];
  let count = 0;
  for (const passage of passages) {
    const spans = sortSpans(passage.spans);
    if (!isWithin(source.text, spans, passage.evidence)) {
      misplaced.push(passage.key);
      continue;
    }
    const tagIds = names.tags(passage.tags);
    const place = placeKey(spans, passage.coder, tagIds);
    let id = ids.get(place);
    if (id === undefined) {
      id = insertPassage(db, sourceId, source, resolve(names, passage, spans, tagIds), now);
      ids.set(place, id);
      count += 1;
    }
    byKey.set(passage.key, id);
  }
  for (const link of links) takeInLink(db, names, byKey, link, now);
  return { passages: count, warnings: misplaced.length > 0 ? [misplacedWarning(misplaced)] : [] };
}

function isWithin(text: string, spans: readonly Span[], evidence: readonly Span[]): boolean {
  const lists = [spans, ...evidence.map((span) => [span])];
  return lists.every((list) => validateSpans(text.length, list) === null);
}

function resolve(
  names: Names,
  passage: ImportedPassage,
  spans: readonly Span[],
  tagIds: readonly string[],
): ResolvedPassage {
  const speaker = names.actors(passage.speakers);
  const onBehalfOf = names.actors(passage.organisations);
  for (const actor of speaker) {
    for (const organisation of onBehalfOf) names.affiliate(actor, organisation);
  }
  const { evidence, saidOn, comment, coder } = passage;
  return {
    spans,
    evidence,
    tagIds,
    actorIds: { speaker, onBehalfOf },
    saidOn: saidOn === null ? null : { date: saidOn, words: null },
    channel: null,
    comment,
    coder,
  };
}

/** A link that is there already, or that would join a passage with itself, says nothing new. */
function takeInLink(
  db: Database,
  names: Names,
  byKey: ReadonlyMap<string, string>,
  link: ImportedLink,
  now: Date,
): void {
  const from = byKey.get(link.from);
  const to = byKey.get(link.to);
  if (from === undefined || to === undefined || from === to) return;
  try {
    createLink(db, { from, to, type: names.linkType(link.type), note: link.note }, now);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'LINK_EXISTS') throw error;
  }
}

function misplacedWarning(keys: readonly string[]): ImportWarning {
  const some = keys.slice(0, 5).join(', ');
  return {
    code: 'PASSAGES_MISPLACED',
    message: `${keys.length} passages lie outside the text and were left out: ${some}${keys.length > 5 ? ' …' : ''}`,
  };
}
