/** News of an invented negotiation, for tests that need a text with statements in it. */
export const FERRY_TALKS = `Ferry talks resume in Sundhaven

Foreign Minister Ilse Marrow of Aldova spoke with the mediator Jon Adelaar on 3 March to prepare the second round of talks with Norvane.

“We both know that this meeting cannot be another photograph,” Marrow said after the call. “The crews must come home before we sit down. The waiting must stop.”

Norvane's envoy Tomas Reke said on 1 March that Norvane would reopen the corridor only if Aldova withdraws its patrol boats and suspends the fishing moratorium.

The mediator asked both sides to meet “without another lost week”.`;

/** Where words stand in a text: the span of their first occurrence. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}
