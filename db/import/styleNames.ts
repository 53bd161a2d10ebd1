import type { Setting } from './renderedBlocks.ts';

/** What paragraphs are by the styles of Word and LibreOffice, whose names in files are English. */
const BY_NAME: ReadonlyArray<[RegExp, Setting]> = [
  [/^title$/u, { kind: 'heading', level: 1 }],
  [/^subtitle$/u, { kind: 'heading', level: 2 }],
  [/^(?:quote|quotations|intense quote|block (?:quotation|text))$/u, { kind: 'quote' }],
  [/caption$/u, { kind: 'caption' }],
  [/^(?:preformatted text|html preformatted|source code)$/u, { kind: 'code' }],
];

/**
 * What a paragraph is by the names of its style and of those it builds on, in lower case, the most
 * special first; undefined where none of them says.
 */
export function settingOfStyle(names: readonly string[]): Setting | undefined {
  for (const name of names) {
    const level = Number(/^heading ([1-9])$/u.exec(name)?.[1] ?? 0);
    if (level > 0) return { kind: 'heading', level };
    const found = BY_NAME.find(([pattern]) => pattern.test(name));
    if (found) return found[1];
  }
  return undefined;
}
