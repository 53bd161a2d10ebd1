import type { RenderedBlock } from './layOut.ts';

/** What a document that says no title calls itself: its first heading of level 1. */
export function headingTitle(blocks: readonly RenderedBlock[]): string | undefined {
  const heading = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  return heading?.text.replace(/\s+/gu, ' ').slice(0, 1000);
}
