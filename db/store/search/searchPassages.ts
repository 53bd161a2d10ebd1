import type { Excerpt } from './excerpt.ts';
import type { Filters } from './filters.ts';
import { firstDay, lastDay, type Condition, type KindSearch } from './kindSearch.ts';
import { searchIndexed, type IndexedKind } from './searchIndexed.ts';

interface Row {
  id: string;
  sourceId: string;
  sourceTitle: string;
  speakers: string;
  start: number;
  comment: string;
}

const passages: IndexedKind<Row> = {
  table: 'passage',
  index: 'passage_index',
  weights: [4, 1], // words, comment
  text: 'passage.words',
  joins: 'JOIN source ON source.id = passage.source_id',
  columns: `passage.id, passage.source_id AS sourceId, source.title AS sourceTitle, passage.start,
    passage.comment,
    (SELECT coalesce(group_concat(actor.name, ', ' ORDER BY passage_actor.position), '')
     FROM passage_actor JOIN actor ON actor.id = passage_actor.actor_id
     WHERE passage_id = passage.id AND role = 'speaker') AS speakers`,
  order: 'source.seq, passage.start, passage.seq',
  conditions: (filters) => [
    ...anyOf(
      'tag',
      filters.tags,
      (ids) => `SELECT passage_id FROM passage_tag WHERE tag_id ${ids}`,
    ),
    ...anyOf(
      'speaker',
      filters.speakers,
      (ids) =>
        `SELECT passage_id FROM passage_actor
         WHERE actor_id ${ids} AND role IN ('speaker', 'onBehalfOf')`,
    ),
    ...anyOf(
      'addressee',
      filters.addressees,
      (ids) => `SELECT passage_id FROM passage_actor WHERE actor_id ${ids} AND role = 'addressee'`,
    ),
    ...placeAndTime(filters),
  ],
  toHit: ({ id, sourceId, sourceTitle, speakers, start, text, comment }, excerptOf) => ({
    kind: 'passage',
    id,
    title: speakers === '' ? sourceTitle : `${speakers} · ${sourceTitle}`,
    ...bestOf(excerptOf(text), () => excerptOf(comment)),
    sourceId,
    offset: start,
  }),
};

/** Passages by their words and comments. */
export const searchPassages: KindSearch = (db, wanted) => searchIndexed(db, wanted, passages);

/** The words of a passage are what is shown of it, unless only its comment was found. */
function bestOf(words: Excerpt, comment: () => Excerpt): Excerpt {
  if (words.matches.length > 0) return words;
  const found = comment();
  return found.matches.length > 0 ? found : words;
}

/** One condition for each list: a passage must be among those that have one of its ids. */
function anyOf(
  name: string,
  lists: readonly string[][],
  having: (ids: string) => string,
): Condition[] {
  return lists.map((value, index) => ({
    name: `${name}${index}`,
    value,
    sql: `passage.id IN (${having(`IN (SELECT value FROM json_each(:${name}${index}))`)})`,
  }));
}

/** A passage without a date of its own counts as said when its source was published. */
function placeAndTime({ sources, before, after }: Filters): Condition[] {
  const published = '(SELECT published FROM source WHERE source.id = passage.source_id)';
  return [
    {
      name: 'sources',
      value: sources,
      sql: 'passage.source_id IN (SELECT value FROM json_each(:sources))',
    },
    {
      name: 'before',
      value: before,
      sql: `coalesce(passage.said_first, ${firstDay(published)}) < :before`,
    },
    {
      name: 'after',
      value: after,
      sql: `coalesce(passage.said_last, ${lastDay(published)}) >= :after`,
    },
  ];
}
