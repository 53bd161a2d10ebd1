import type { Source } from '../../db/model/source.ts';
import type { TextMap } from './textMap.ts';

/** The source on the screen: what the parts of the reader share. */
export interface ReaderPlace {
  source: Source;
  /** What scrolls. */
  scroller: HTMLElement;
  /** What is scrolled: what stands on it has its place in the text's coordinates. */
  page: HTMLElement;
  article: HTMLElement;
  map: TextMap;
}
