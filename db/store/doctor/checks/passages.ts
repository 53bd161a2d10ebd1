import { dateBounds, isPartialDate } from '../../../model/partialDate.ts';
import { joinSpanWords } from '../../../model/passage.ts';
import { all, first, type Database } from '../../database.ts';
import { brief, queryCheck, type Check, type Problem } from '../problem.ts';

interface PassageRow {
  id: string;
  sourceId: string;
  revision: number;
  start: number;
  words: string;
}

interface SpanRow {
  passageId: string;
  /** The revision it was read in, where that is not the one of its passage. */
  revision: number | null;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** Every span and piece of evidence against the text it was taken from. */
const places: Check = function* (db) {
  const spans = rowsByPassage(db, 'passage_span');
  const evidence = rowsByPassage(db, 'passage_evidence');
  const passages = all<PassageRow>(
    db,
    `SELECT id, source_id AS sourceId, revision, start, words FROM passage
     ORDER BY source_id, revision, start`,
  );
  let read = { sourceId: '', revision: 0, text: null as string | null };
  for (const passage of passages) {
    const { id, sourceId, revision } = passage;
    if (read.sourceId !== sourceId || read.revision !== revision) {
      read = { sourceId, revision, text: textOf(db, sourceId, revision) };
    }
    yield* problemsOfWords(passage, spans.get(id) ?? []);
    // A missing text is reported with the revisions.
    if (read.text === null) continue;
    for (const span of spans.get(id) ?? []) yield* problemsOfPlace('passage', span, read.text);
    for (const span of evidence.get(id) ?? []) {
      const text = span.revision === null ? read.text : textOf(db, sourceId, span.revision);
      if (text !== null) yield* problemsOfPlace('evidence of the passage', span, text);
    }
  }
};

function* problemsOfWords(passage: PassageRow, spans: readonly SpanRow[]): Iterable<Problem> {
  const { id, start, words } = passage;
  const firstSpan = spans[0];
  if (!firstSpan) {
    yield { code: 'PASSAGE_WITHOUT_SPAN', message: `The passage ${id} has no place in its text.` };
    return;
  }
  if (start !== firstSpan.start) {
    yield {
      code: 'PASSAGE_START_DIFFERS',
      message: `The passage ${id} is noted at ${start}; its first span begins at ${firstSpan.start}.`,
    };
  }
  if (words !== joinSpanWords(spans)) {
    yield {
      code: 'PASSAGE_WORDS_DIFFER',
      message: `The passage ${id} says ${brief(words)}; its spans say ${brief(joinSpanWords(spans))}.`,
    };
  }
  for (const [index, span] of spans.entries()) {
    if (index > 0 && span.start < spans[index - 1]!.end) {
      yield {
        code: 'SPAN_ORDER',
        message: `The passage ${id} has a span at ${span.start} before the end of the one before.`,
      };
    }
  }
}

function* problemsOfPlace(what: string, span: SpanRow, text: string): Iterable<Problem> {
  const { passageId, start, end, exact, prefix, suffix } = span;
  if (end > text.length) {
    yield {
      code: 'SPAN_OUT_OF_RANGE',
      message: `The ${what} ${passageId} lies at ${start} to ${end}; its text has ${text.length}.`,
    };
    return;
  }
  const there = text.slice(start, end);
  const around = text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
  if (there !== exact || !around) {
    yield {
      code: 'SPAN_WORDS_DIFFER',
      message: `The ${what} ${passageId} says ${brief(exact)}; at ${start} stands ${brief(there)}${
        there === exact ? ', but with other words around it' : ''
      }.`,
    };
  }
}

function rowsByPassage(
  db: Database,
  table: 'passage_span' | 'passage_evidence',
): Map<string, SpanRow[]> {
  const rows = all<SpanRow>(
    db,
    `SELECT passage_id AS passageId, start, "end", exact, prefix, suffix,
       ${table === 'passage_evidence' ? 'revision' : 'NULL AS revision'}
     FROM ${table} ORDER BY passage_id, position`,
  );
  return Map.groupBy(rows, (row) => row.passageId);
}

function textOf(db: Database, sourceId: string, revision: number): string | null {
  const row = first<{ text: string }>(
    db,
    `SELECT text FROM source_revision JOIN snapshot ON snapshot.sha256 = snapshot_sha256
     WHERE source_id = :sourceId AND revision = :revision`,
    { sourceId, revision },
  );
  return row?.text ?? null;
}

const behind = queryCheck<{ id: string; revision: number }>(
  'PASSAGE_BEHIND',
  `SELECT passage.id, passage.revision FROM passage JOIN source ON source.id = source_id
   WHERE state = 'placed' AND passage.revision <> source.revision`,
  ({ id, revision }) =>
    `The passage ${id} counts as placed, but in revision ${revision}, which is not the present one.`,
);

const reviews = queryCheck<{ id: string }>(
  'REVIEW_DIFFERS',
  `SELECT id FROM passage LEFT JOIN passage_candidates ON passage_id = id
   WHERE (state = 'review') <> (passage_id IS NOT NULL)`,
  ({ id }) => `What is kept for the review of the passage ${id} does not go with its state.`,
);

/** What `before:` and `after:` look at must follow from the date that people see. */
const dates: Check = (db) =>
  all<{ id: string; date: string | null; first: string | null; last: string | null }>(
    db,
    'SELECT id, said_on AS date, said_first AS "first", said_last AS "last" FROM passage',
  )
    .filter(({ date, first: from, last: to }) => {
      // A date that is none is reported with the values.
      if (date !== null && !isPartialDate(date)) return false;
      const bounds = date === null ? { first: null, last: null } : dateBounds(date);
      return from !== bounds.first || to !== bounds.last;
    })
    .map(({ id }) => ({
      code: 'PASSAGE_DATES_DIFFER',
      message: `The days of the passage ${id} do not follow from the date it was said on.`,
    }));

const conditionStatus = queryCheck<{ action: string; status: string; last: string }>(
  'CONDITION_STATUS_DIFFERS',
  `SELECT action, condition.status, condition_change.status AS last
   FROM condition JOIN condition_change ON condition_id = id
   WHERE condition_change.status <> condition.status AND condition_change.position =
     (SELECT max(position) FROM condition_change WHERE condition_id = condition.id)`,
  ({ action, status, last }) =>
    `The condition ${brief(action)} is ${status}; its last change says ${last}.`,
);

const conditionParts = queryCheck<{ action: string }>(
  'CONDITION_MISPLACED',
  `SELECT action FROM condition JOIN condition_actor ON condition_id = id
   WHERE condition_actor.passage_id <> condition.passage_id
   UNION ALL
   SELECT action FROM condition JOIN condition_change ON condition_id = id
   WHERE condition_change.passage_id <> condition.passage_id`,
  ({ action }) => `A part of the condition ${brief(action)} belongs to another passage.`,
);

export const passageChecks: readonly Check[] = [
  places,
  behind,
  reviews,
  dates,
  conditionStatus,
  conditionParts,
];
