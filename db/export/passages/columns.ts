import type { Passage } from '../../model/passage.ts';
import type { TableColumn } from '../../model/passageTable.ts';
import type { SourceSummary } from '../../model/source.ts';
import type { TagFamily } from '../../model/tag.ts';
import { placeInWords, timeOf } from '../attribution.ts';
import { conditionInWords } from '../conditionInWords.ts';
import { linkInWords, type LinkFrom } from '../linksInWords.ts';

/** A passage with what else can stand in its row. */
export interface PassageRow {
  passage: Passage;
  source: SourceSummary | undefined;
  links: readonly LinkFrom[];
}

/** A column of a table of passages: its heading and what stands in it. */
export interface Column {
  name: string;
  valueOf: (row: PassageRow) => string | number;
  /** In characters, where a spreadsheet knows of widths. */
  width: number;
}

const ID = column('id', ({ passage }) => passage.id, 12);
const WORDS = column('words', wordsOf, 70);
const PUBLISHED = column('published', ({ source }) => source?.published ?? '', 12);
const SOURCE = column('source', ({ source }) => source?.title ?? '', 30);
const STANCE = column('stance', ({ passage }) => tagsOf(passage, 'stance'), 14);
const ISSUES = column('issues', ({ passage }) => tagsOf(passage, 'issue'), 24);
const TAGS = column('tags', ({ passage }) => tagsOf(passage, 'free'), 20);
const SPEAKERS = column('speakers', ({ passage }) => list(passage.speakers), 22);
const BEHALF = column('on behalf of', ({ passage }) => list(passage.onBehalfOf), 20);
const ADDRESSEES = column('addressees', ({ passage }) => list(passage.addressees), 22);
const SAID_ON = column('said on', ({ passage }) => passage.saidOn?.date ?? '', 12);
const CHANNEL = column('channel', ({ passage }) => passage.channel ?? '', 16);
const REPORTED = column('reported by', ({ passage }) => list(passage.reportedBy), 22);
const CONDITIONS = column(
  'conditions',
  ({ passage }) => passage.conditions.map(conditionInWords).join('; '),
  40,
);
const COMMENT = column('comment', ({ passage }) => passage.comment, 40);
const LINKS = column('links', ({ links }) => links.map(linkInWords).join('; '), 40);
const CODER = column('coder', ({ passage }) => passage.coder ?? '', 14);

/**
 * All there is to a passage, in order. `start` and `end` are UTF-16 offsets into the source's text,
 * half-open, from the first span to the last.
 */
export const ALL_COLUMNS: readonly Column[] = [
  ID,
  SOURCE,
  column('publisher', ({ source }) => source?.publisher ?? '', 20),
  PUBLISHED,
  column('paragraph', ({ passage }) => passage.paragraph ?? '', 10),
  column('start', ({ passage }) => passage.spans[0]!.start, 9),
  column('end', ({ passage }) => passage.spans.at(-1)!.end, 9),
  WORDS,
  STANCE,
  ISSUES,
  TAGS,
  SPEAKERS,
  BEHALF,
  ADDRESSEES,
  SAID_ON,
  column('said on words', ({ passage }) => passage.saidOn?.words ?? '', 16),
  CHANNEL,
  REPORTED,
  CONDITIONS,
  COMMENT,
  LINKS,
  column('page', ({ passage }) => passage.page ?? '', 8),
  column(
    'time',
    ({ passage }) => (passage.seconds === undefined ? '' : timeOf(passage.seconds)),
    10,
  ),
  CODER,
];

/** What the columns of the passage table are in a file. */
const OF_TABLE: Record<TableColumn, Column> = {
  stance: STANCE,
  issues: ISSUES,
  freeTags: TAGS,
  speakers: SPEAKERS,
  onBehalfOf: BEHALF,
  addressees: ADDRESSEES,
  said: SAID_ON,
  channel: CHANNEL,
  reportedBy: REPORTED,
  source: SOURCE,
  published: PUBLISHED,
  reliability: column('reliability', ({ source }) => ratingOf(source), 12),
  place: column('place', ({ passage }) => placeInWords(passage), 14),
  conditions: CONDITIONS,
  links: LINKS,
  notes: column('quoted in notes', ({ passage }) => passage.noteCount, 10),
  comment: COMMENT,
  state: column('state', ({ passage }) => passage.state, 12),
  coder: CODER,
  created: column('created', ({ passage }) => passage.createdAt, 26),
  updated: column('changed', ({ passage }) => passage.updatedAt, 26),
};

/** The columns that are shown, the words first, as in the table; last the id, to find it again. */
export function columnsOf(shown: readonly TableColumn[]): Column[] {
  return [WORDS, ...shown.map((name) => OF_TABLE[name]), ID];
}

function column(name: string, valueOf: Column['valueOf'], width: number): Column {
  return { name, valueOf, width };
}

function wordsOf({ passage }: PassageRow): string {
  return passage.spans.map(({ exact }) => exact).join(' […] ');
}

/** As the Admiralty code writes it, reliability and credibility together: “B2”. */
function ratingOf(source: SourceSummary | undefined): string {
  return `${source?.reliability ?? ''}${source?.credibility ?? ''}`;
}

function tagsOf({ tags }: Passage, family: TagFamily): string {
  return list(tags.filter((tag) => tag.family === family));
}

function list(named: ReadonlyArray<{ name: string }>): string {
  return named.map(({ name }) => name).join('; ');
}
