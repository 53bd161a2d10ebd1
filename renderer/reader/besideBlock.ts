import type { Block } from '../../db/model/span.ts';

/** What stands beside or above a block, without being part of its words. */
export interface Beside {
  /** The page that begins with it. */
  page: number | undefined;
  /** Where in a recording it begins. */
  seconds: number | undefined;
  /** Who begins to speak. */
  speaker: string | undefined;
}

/** What is said of a block that was not said of the one before: page and speaker are said once. */
export function besideBlock(block: Block, before: Block | undefined): Beside {
  const { page, seconds, speaker } = block;
  return {
    page: page === before?.page ? undefined : page,
    seconds,
    speaker: speaker === before?.speaker ? undefined : speaker,
  };
}
