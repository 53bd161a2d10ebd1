import type { Locator, Page } from 'playwright-core';

/** How many letters come stroke by stroke; the rest comes at once, for the sake of time. */
const STROKES = 2;

/** Types words where the focus is. */
export async function typeWords({ keyboard }: Page, words: string): Promise<void> {
  await keyboard.type(words.slice(0, STROKES));
  if (words.length > STROKES) await keyboard.insertText(words.slice(STROKES));
}

/** Types words into a field that takes the focus by itself, once it has it. */
export async function typeOnceFocused(field: Locator, words: string): Promise<void> {
  const page = field.page();
  await field.and(page.locator(':focus')).waitFor();
  await typeWords(page, words);
}
