import type { Page } from 'playwright-core';

/** How many letters come stroke by stroke; the rest comes at once, for the sake of time. */
const STROKES = 2;

/** Types words where the focus is. */
export async function typeWords({ keyboard }: Page, words: string): Promise<void> {
  await keyboard.type(words.slice(0, STROKES));
  if (words.length > STROKES) await keyboard.insertText(words.slice(STROKES));
}
