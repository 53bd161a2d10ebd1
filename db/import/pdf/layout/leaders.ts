/** As much of the end of a line as shows it. */
const END = 60;

/** Whether a line leads to a page number: of a table of contents, or of an index. */
export function hasLeaders(text: string): boolean {
  return /(?:[.…·_]\s?){4,}\s*[\d\p{L}-]{1,6}$/u.test(text.slice(-END));
}
