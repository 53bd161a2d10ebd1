import type { PDFDocumentProxy } from 'pdfjs-dist';
import { SourceDetails } from '../../model/source.ts';

/** What programs write as a title or an author when nobody has said one. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\s*-|untitled|slide 1|document\d*$|print(?:ing)?\b|scan|full page|about:blank|https?:)|\.(?:docx?|odt|rtf|pdf|txt|html?|indd|qxd|tex|dvi|pptx?|pub|wpd|xlsx?|ps|tiff?|jpe?g)$/iu;
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|user|owner|author|unknown|anonymous|default|pc|root|.*@.*)$/iu;

/**
 * What a PDF says about itself in its properties (ISO 32000-1, 14.3) or its XMP packet, which is
 * newer and goes first. What a program has put there by itself (a file's name as the title, `user`
 * as the author) is left out. The day on which the file was made is proposed as that on which it
 * was published.
 */
export async function pdfDetails(pdf: PDFDocumentProxy): Promise<Partial<SourceDetails>> {
  const found = await pdf.getMetadata().catch(() => null);
  if (!found) return {};
  const info = found.info as Record<string, unknown>;
  const xmp = (key: string): unknown => found.metadata?.get(key) ?? undefined;
  const proposed = {
    title: [xmp('dc:title'), info['Title']].map(toTitle).find(Boolean),
    authors: [xmp('dc:creator'), info['Author']].map(toAuthors).find(({ length }) => length > 0),
    published: toDay(info['CreationDate']),
    language: [info['Language'], xmp('dc:language')].map(toLanguage).find(Boolean),
  };
  const details: Partial<SourceDetails> = {};
  for (const field of ['title', 'authors', 'published', 'language'] as const) {
    const parsed = SourceDetails.shape[field].safeParse(proposed[field]);
    if (parsed.success) Object.assign(details, { [field]: parsed.data });
  }
  return details;
}

function toTitle(value: unknown): string | undefined {
  const title = oneLine(value);
  return title === '' || NO_TITLE.test(title) ? undefined : title;
}

function toAuthors(value: unknown): string[] {
  const names = Array.isArray(value) ? value : oneLine(value).split(/\s*;\s*/u);
  return names.map(oneLine).filter((name) => name !== '' && !NO_AUTHOR.test(name));
}

/** `D:20310303140500+01'00'` is 2031-03-03. */
function toDay(value: unknown): string | undefined {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/u.exec(oneLine(value)) ?? [];
  return year && `${year}-${month}-${day}`;
}

function toLanguage(value: unknown): string | undefined {
  const [language] = Array.isArray(value) ? value : [value];
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.exec(oneLine(language))?.[0];
}

function oneLine(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[\s\0]+/gu, ' ').trim() : '';
}
