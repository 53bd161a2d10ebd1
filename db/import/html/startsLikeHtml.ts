import type { ImportFile } from '../imported.ts';

/** What may stand before the first tag: byte order marks, white space, comments, the XML declaration. */
const PREAMBLE = /^(?:\xef\xbb\xbf|[\s\xff\xfe]|<!--[\s\S]*?-->|<\?xml\b[^>]*>)*/u;

const PAGE = /^<(?:!doctype\s+html|(?:html|head|body)(?=[\s>]))/iu;

/** Tags with which parts of pages begin. Those of other markup languages are not among them. */
const PART =
  /^<(?:article|section|main|div|p|h[1-6]|span|table|ul|ol|a|b|i|em|strong|font|center|img|br|hr|blockquote|pre|meta|title|link|script|style)(?=[\s/>])/iu;

/** Markdown may begin with a tag, and goes on as Markdown. */
const MARKDOWN = /\.(?:md|markdown)$/iu;

/** Whether a file begins as a web page, or as a part of one, in any encoding of the web. */
export function startsLikeHtml(start: Uint8Array, { fileName }: ImportFile): boolean {
  const latin = Buffer.from(start).toString('latin1');
  const isWide = /^(?:\xff\xfe|\xfe\xff)/u.test(latin);
  const text = isWide ? latin.replaceAll('\0', '') : latin;
  const rest = text.slice(PREAMBLE.exec(text)![0].length);
  return PAGE.test(rest) || (PART.test(rest) && !MARKDOWN.test(fileName));
}
