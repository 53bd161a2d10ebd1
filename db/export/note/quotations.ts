import type { BlockContent, FootnoteDefinition, FootnoteReference, PhrasingContent } from 'mdast';
import { dateInWords } from '../../model/dateWords.ts';
import type { NoteReference } from '../../model/note.ts';
import type { Passage } from '../../model/passage.ts';
import type { SourceSummary } from '../../model/source.ts';
import { attributionInWords, join, names, reportingChain, sourceInWords } from '../attribution.ts';
import { isSafeUrl, linkTo, text, type Target } from '../document/tree.ts';
import { oneLine, quotedParagraphs } from '../quotedWords.ts';
import type { NoteMaterial } from './material.ts';

/** The quotations of one note: each is written where it stands, and its footnote kept for the end. */
export interface Quotations {
  /** A quotation as a block of its own. */
  block(passageId: string): BlockContent;
  /** A quotation in a place that holds only a line, as a cell of a table. */
  inline(passageId: string): PhrasingContent[];
  /** The footnotes, numbered in the order of their first quotation. */
  footnotes(): FootnoteDefinition[];
}

/** A passage as a note quotes it; without the passage and source when they are gone. */
interface Quoted {
  state: NoteReference['state'];
  /** The words kept with the note, when it began to quote the passage. */
  kept: string;
  passage: Passage | undefined;
  source: SourceSummary | undefined;
}

const STATE_NOTES = {
  current: '',
  changed: '[words changed since they were quoted]',
  deleted: '[passage deleted; last known words]',
} as const;

export function createQuotations(material: NoteMaterial, target: Target): Quotations {
  const numbers = new Map<string, number>();
  const quoted = (id: string) => findQuoted(material, id);

  /** Quoting a passage again refers to the footnote it has. */
  function reference(id: string): FootnoteReference {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return { type: 'footnoteReference', identifier: String(number), label: String(number) };
  }

  return {
    block(id) {
      const quotation = quoted(id);
      const status = STATE_NOTES[quotation.state];
      const paragraphs: PhrasingContent[][] = paragraphsOf(quotation).map((words) => [text(words)]);
      const last = paragraphs.at(-1)!;
      if (status !== '') last.push(text(' '), { type: 'emphasis', children: [text(status)] });
      const signature = signatureOf(quotation);
      if (target === 'markdown' || signature === '') last.push(reference(id));
      else paragraphs.push([text(`— ${signature}`), reference(id)]);
      const { source } = quotation;
      return {
        type: 'blockquote',
        ...(target === 'html' ? { data: { hProperties: quoteProperties(source) } } : {}),
        children: paragraphs.map((children, index) => ({
          type: 'paragraph',
          // The line after the words says whose they are.
          ...(target === 'html' && signature !== '' && index === paragraphs.length - 1
            ? { data: { hName: 'footer' } }
            : {}),
          children,
        })),
      };
    },
    inline(id) {
      const quotation = quoted(id);
      const status = STATE_NOTES[quotation.state];
      const words = `“${paragraphsOf(quotation).join(' ')}”`;
      return [text(status === '' ? words : `${words} ${status}`), reference(id)];
    },
    footnotes: () =>
      [...numbers].map(([id, number]) => ({
        type: 'footnoteDefinition',
        identifier: String(number),
        label: String(number),
        children: [{ type: 'paragraph', children: footnote(quoted(id)) }],
      })),
  };
}

function findQuoted({ references, passages, sources }: NoteMaterial, id: string): Quoted {
  const reference = references.find((one) => one.kind === 'passage' && one.id === id);
  const passage = passages.get(id);
  return {
    state: reference?.state ?? (passage ? 'current' : 'deleted'),
    kept: reference?.words ?? '',
    passage,
    source: passage && sources.get(passage.sourceId),
  };
}

function paragraphsOf({ passage, kept }: Quoted): string[] {
  if (passage) return quotedParagraphs(passage.spans);
  return [kept === '' ? '[words not known]' : oneLine(kept)];
}

function footnote({ state, kept, passage, source }: Quoted): PhrasingContent[] {
  if (!passage || !source) {
    return [text('This passage was deleted from the notebook after it was quoted here.')];
  }
  const words = join([
    attributionInWords(passage),
    sourceInWords(source, passage),
    reportingChain(passage.reportedBy),
  ]);
  const url = source.url ? [text(', '), ...linkTo(source.url)] : [];
  const before = state === 'changed' ? ` When it was quoted here it read: “${oneLine(kept)}”.` : '';
  return [text(words), ...url, text(`.${before}`)];
}

/** Who says it and when, or else where it stands. */
function signatureOf({ passage, source }: Quoted): string {
  if (!passage || !source) return '';
  const { speakers, onBehalfOf, saidOn } = passage;
  const whose = names(speakers) || names(onBehalfOf) || `“${source.title}”`;
  return join([whose, saidOn ? dateInWords(saidOn.date) : '']);
}

function quoteProperties(source: SourceSummary | undefined): Record<string, string> {
  return {
    ...(source?.url && isSafeUrl(source.url) ? { cite: source.url } : {}),
    ...(source?.language ? { lang: source.language } : {}),
    dir: 'auto',
  };
}
