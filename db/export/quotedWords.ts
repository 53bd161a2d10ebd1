/** What stands between the spans of one passage where it is quoted. */
const OMISSION = ' […] ';

/**
 * The words of a passage as paragraphs: line ends within one are spaces, and words left out between
 * two spans are marked […].
 */
export function quotedParagraphs(spans: ReadonlyArray<{ exact: string }>): string[] {
  const paragraphs: string[] = [];
  for (const { exact } of spans) {
    const [first = '', ...others] = exact.split(/\n\s*\n/u).map(oneLine);
    if (paragraphs.length === 0) paragraphs.push(first);
    else paragraphs[paragraphs.length - 1] += OMISSION + first;
    paragraphs.push(...others);
  }
  return paragraphs.filter((paragraph) => paragraph !== '');
}

/** The same in one line. */
export function quotedLine(spans: ReadonlyArray<{ exact: string }>): string {
  return quotedParagraphs(spans).join(' ');
}

/** Words in one line. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
