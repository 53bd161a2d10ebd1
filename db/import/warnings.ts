import type { ImportWarning } from '../api/importReport.ts';

/** How many warnings of one kind are told one by one. */
const MOST = 20;

/** Longest excerpt of a file within a message, in UTF-16 units. */
const LONGEST_EXCERPT = 80;

/** Collects the warnings of a document; of each code the first twenty, then how many more. */
export class Warnings {
  readonly #counts = new Map<string, number>();
  readonly #listed: ImportWarning[] = [];

  add(code: string, message: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= MOST) this.#listed.push({ code, message });
  }

  /** All of them, in the order in which they came, those with a count last. */
  list(): ImportWarning[] {
    const rest = [...this.#counts].filter(([, count]) => count > MOST);
    return [
      ...this.#listed,
      ...rest.map(([code, count]) => ({ code, message: `And ${count - MOST} more like these.` })),
    ];
  }
}

/** Words of a file as they are told in a message: in one line, in quotation marks, cut if long. */
export function excerpt(words: string): string {
  const line = words.slice(0, LONGEST_EXCERPT + 1).replace(/\s/gu, ' ');
  if (line.length <= LONGEST_EXCERPT) return `“${line}”`;
  return `“${line.slice(0, LONGEST_EXCERPT).toWellFormed()}…”`;
}
