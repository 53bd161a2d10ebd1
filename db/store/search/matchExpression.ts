import type { QueryTerm } from '../../model/query.ts';

/** What the tokenizer of the indexes (unicode61) makes words of. */
const WORD = /[\p{L}\p{N}\p{Co}]/u;

/**
 * Terms as an FTS5 expression that asks for all of them; null when none holds a letter or digit.
 * Every term is quoted, so nothing a person types is taken for syntax.
 */
export function matchExpression(terms: readonly QueryTerm[]): string | null {
  const quoted = terms
    .filter(({ text }) => WORD.test(text))
    .map(({ text, prefix }) => `${quote(text)}${prefix ? '*' : ''}`);
  return quoted.length === 0 ? null : quoted.join(' AND ');
}

/** The same, asked of one column only. */
export function matchInColumn(column: string, terms: readonly QueryTerm[]): string | null {
  const expression = matchExpression(terms);
  return expression === null ? null : `{${column}} : (${expression})`;
}

function quote(text: string): string {
  // SQLite reads the expression up to the first NUL.
  return `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`;
}
