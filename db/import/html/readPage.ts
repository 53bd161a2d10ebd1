import type { ReadDocument } from '../imported.ts';
import { layOut } from '../layOut.ts';
import { articleBody } from './articleBody.ts';
import { pageDetails } from './metadata/pageDetails.ts';
import { parseHtml } from './parseHtml.ts';
import { xhtmlAsHtml } from './xhtmlAsHtml.ts';

/** With this only documents in XML begin, in their first characters. */
const XML = /^\s*<\?xml\s/u;

/** A web page, decoded, as a document: its article and what it says about itself. */
export async function readPage(html: string, fileName: string): Promise<ReadDocument> {
  const tree = parseHtml(XML.test(html) ? xhtmlAsHtml(html) : html, fileName);
  const blocks = await articleBody(tree, fileName);
  return { ...layOut(blocks), details: pageDetails(tree) };
}
