import type { TFunction } from 'i18next';
import type { Passage } from '../../db/model/passage.ts';
import type { SourceDetails } from '../../db/model/source.ts';
import { formatDate } from '../messages/format.ts';
import { quoted } from '../messages/quoted.ts';

/** Words that are cited, with what is known of how they were said. */
export interface Quoted
  extends
    Pick<Passage, 'words' | 'paragraph'>,
    Partial<Pick<Passage, 'speakers' | 'saidOn' | 'reportedBy'>> {}

type CitedSource = Pick<SourceDetails, 'title' | 'publisher' | 'published' | 'url'>;

/** Words with their reference, as plain text: to be pasted anywhere. */
export function quotationWithReference(cited: Quoted, source: CitedSource, t: TFunction): string {
  const { words, paragraph, speakers = [], saidOn, reportedBy = [] } = cited;
  const said = [names(speakers, ', '), saidOn && formatDate(saidOn.date)];
  const place = [
    quoted(source.title),
    source.publisher,
    source.published && formatDate(source.published),
    paragraph !== null && `¶${paragraph}`,
  ];
  const reference = [
    sentence(said),
    sentence(place),
    reportedBy.length > 0 && t('reader.reference.via', { names: names(reportedBy, ' ← ') }),
    source.url,
  ];
  const quotation = quoted(words.replace(/\s+/gu, ' ').trim());
  return `${quotation}\n— ${reference.filter(Boolean).join(' ')}\n`;
}

function names(actors: Passage['speakers'], joint: string): string {
  return actors.map(({ name }) => name).join(joint);
}

function sentence(parts: ReadonlyArray<string | false | null | undefined>): string {
  const text = parts.filter(Boolean).join(', ');
  return text === '' ? '' : `${text}.`;
}
