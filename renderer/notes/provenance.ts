import type { TFunction } from 'i18next';
import type { Passage } from '../../db/model/passage.ts';
import type { SourceSummary } from '../../db/model/source.ts';
import { formatDate } from '../messages/format.ts';

type Named = Pick<SourceSummary, 'title' | 'publisher'>;

/** When quoted words were said, where they stand and by whose account, as far as is known. */
export function provenanceOf(
  { saidOn, paragraph, reportedBy }: Pick<Passage, 'saidOn' | 'paragraph' | 'reportedBy'>,
  source: Named | null,
  t: TFunction,
): string[] {
  // The nearest to the reader comes first; each has it from the next.
  const chain = reportedBy.map(({ name }) => name).join(' ← ');
  return [
    saidOn && formatDate(saidOn.date),
    source && placeIn(source, paragraph, t),
    chain && t('notes.provenance.via', { chain }),
  ].filter((part): part is string => Boolean(part));
}

function placeIn({ title, publisher }: Named, paragraph: number | null, t: TFunction): string {
  const named = publisher
    ? t('notes.provenance.published', { title, publisher })
    : t('notes.provenance.title', { title });
  return paragraph === null ? named : `${named}\u00a0¶${paragraph}`;
}
