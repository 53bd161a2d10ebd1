import type { ReadDocument } from '../imported.ts';
import { layOut } from '../layOut.ts';
import { htmlBlocks } from './htmlBlocks.ts';

/**
 * What was copied from a browser, mail or word processor, as a document: all of its blocks, as
 * nobody selects what surrounds an article. Throws as htmlBlocks does.
 */
export function readPasted(html: string): ReadDocument {
  return { ...layOut(htmlBlocks(html, 'pasted text')), details: {} };
}
