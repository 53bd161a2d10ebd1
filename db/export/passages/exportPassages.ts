import type { ExportedFile } from '../../api/inputs.ts';
import type { Passage } from '../../model/passage.ts';
import type { SourceSummary } from '../../model/source.ts';
import type { TagFamily } from '../../model/tag.ts';
import { timeOf } from '../attribution.ts';
import { conditionInWords } from '../conditionInWords.ts';
import { linkInWords, linksByEnd, type LinkFrom } from '../linksInWords.ts';
import { writeCsv } from '../spreadsheet/csv.ts';
import type { PassagesMaterial } from './material.ts';

interface Row {
  passage: Passage;
  source: SourceSummary | undefined;
  links: readonly LinkFrom[];
}

/** The columns of the table, in order: their names and what stands in them. */
const COLUMNS: ReadonlyArray<[string, (row: Row) => string | number]> = [
  ['id', ({ passage }) => passage.id],
  ['source', ({ source }) => source?.title ?? ''],
  ['publisher', ({ source }) => source?.publisher ?? ''],
  ['published', ({ source }) => source?.published ?? ''],
  ['paragraph', ({ passage }) => passage.paragraph ?? ''],
  ['start', ({ passage }) => passage.spans[0]!.start],
  ['end', ({ passage }) => passage.spans.at(-1)!.end],
  ['words', ({ passage }) => passage.spans.map(({ exact }) => exact).join(' […] ')],
  ['stance', ({ passage }) => tagsOf(passage, 'stance')],
  ['issues', ({ passage }) => tagsOf(passage, 'issue')],
  ['tags', ({ passage }) => tagsOf(passage, 'free')],
  ['speakers', ({ passage }) => list(passage.speakers)],
  ['on behalf of', ({ passage }) => list(passage.onBehalfOf)],
  ['addressees', ({ passage }) => list(passage.addressees)],
  ['said on', ({ passage }) => passage.saidOn?.date ?? ''],
  ['said on words', ({ passage }) => passage.saidOn?.words ?? ''],
  ['channel', ({ passage }) => passage.channel ?? ''],
  ['reported by', ({ passage }) => list(passage.reportedBy)],
  ['conditions', ({ passage }) => passage.conditions.map(conditionInWords).join('; ')],
  ['comment', ({ passage }) => passage.comment],
  ['links', ({ links }) => links.map(linkInWords).join('; ')],
  ['page', ({ passage }) => passage.page ?? ''],
  ['time', ({ passage }) => (passage.seconds === undefined ? '' : timeOf(passage.seconds))],
  ['coder', ({ passage }) => passage.coder ?? ''],
];

/**
 * Passages as a table. `start` and `end` are UTF-16 offsets into the source's text, half-open, from
 * the first span to the last.
 */
export function passagesAsCsv({ passages, sources, links }: PassagesMaterial): ExportedFile {
  const linksOf = linksByEnd(links);
  const rows = passages.map((passage) => {
    const source = sources.get(passage.sourceId);
    const row = { passage, source, links: linksOf.get(passage.id) ?? [] };
    return COLUMNS.map(([, valueOf]) => valueOf(row));
  });
  return {
    fileName: 'Passages.csv',
    mediaType: 'text/csv',
    content: writeCsv([COLUMNS.map(([name]) => name), ...rows]),
  };
}

/** Passages with all that belongs to them, their sources and links, as JSON. */
export function passagesAsJson({ passages, sources, links }: PassagesMaterial): ExportedFile {
  const document = {
    format: 'parley-passages',
    version: 1,
    offsets: 'UTF-16 code units into the text of the named revision of the source, half-open',
    sources: [...sources.values()],
    passages,
    links,
  };
  return {
    fileName: 'Passages.json',
    mediaType: 'application/json',
    content: `${JSON.stringify(document, null, 2)}\n`,
  };
}

function tagsOf({ tags }: Passage, family: TagFamily): string {
  return list(tags.filter((tag) => tag.family === family));
}

function list(named: ReadonlyArray<{ name: string }>): string {
  return named.map(({ name }) => name).join('; ');
}
