import type { Span } from '../model/span.ts';

/**
 * A piece of a sentence. `content` stands for a stretch that is not looked into: a selection or a
 * quotation; `date` for words that say when. Offsets are UTF-16 in the whole text.
 */
export interface Token extends Span {
  kind: 'word' | 'possessive' | 'mark' | 'content' | 'date';
  text: string;
}

const TOKEN = new RegExp(
  [
    /(?<possessive>['’]s(?![\p{L}\p{N}]))/u,
    /(?<abbreviation>(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|Prof|Adm|Maj|Capt|St)\.)/u,
    /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‑&.]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)/u,
    /(?<mark>[,;:()—–])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** What a stretch of the text is taken for as a whole. */
export interface Mask extends Span {
  kind: 'content' | 'date';
}

/** The tokens of a sentence. Where masks overlap, the one that starts first counts. */
export function tokenize(text: string, sentence: Span, masks: readonly Mask[]): Token[] {
  const tokens: Token[] = [];
  const ordered = masks
    .filter((mask) => mask.start < sentence.end && mask.end > sentence.start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let from = sentence.start;
  for (const { kind, start, end } of ordered) {
    if (end <= from) continue;
    addWords(tokens, text, from, Math.max(start, from));
    tokens.push({ kind, start: Math.max(start, from), end, text: text.slice(start, end) });
    from = end;
  }
  addWords(tokens, text, from, sentence.end);
  return tokens;
}

function addWords(tokens: Token[], text: string, start: number, end: number): void {
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const { possessive, mark } = match.groups!;
    tokens.push({
      kind: possessive !== undefined ? 'possessive' : mark !== undefined ? 'mark' : 'word',
      text: match[0],
      start: start + match.index,
      end: start + match.index + match[0].length,
    });
  }
}
