import { oneLine } from '../inlineText.ts';
import { parseHtml } from '../parseHtml.ts';

/** Longest value that is looked at, in UTF-16 units: titles are shorter, and tags cannot nest deep. */
const LONGEST = 1200;

/** Plain words of a value that may hold entities or tags, on one line. */
export function plainWords(value: string): string {
  const text = value.slice(0, LONGEST);
  if (!/[&<]/u.test(text)) return text.replace(/\s+/gu, ' ').trim();
  const { children } = parseHtml(text, 'metadata');
  return oneLine(children.filter((node) => node.type !== 'doctype'));
}

/**
 * The people that a byline names: “By Mirre Olan and Teun Var”. A comma parts them only where each
 * part could be a full name. Addresses of profiles are nobody.
 */
export function authorNames(byline: string): string[] {
  const words = plainWords(byline).replace(/^by:?\s+/iu, '');
  if (/^(?:https?:|@)/iu.test(words)) return [];
  const parts = words.split(/\s*;\s*|\s+(?:and|&)\s+/u).flatMap((part) => {
    const names = part.split(/\s*,\s*/u).filter((name) => name !== '');
    return names.every((name) => /\S\s+\S/u.test(name)) ? names : [part];
  });
  return [...new Set(parts.map((part) => part.replace(/^,\s*|\s*,$/gu, '').trim()))].filter(
    (name) => name !== '',
  );
}

/** An address of the web, made absolute; undefined when it is none. */
export function webAddress(value: string | undefined, base?: string): string | undefined {
  if (value === undefined || !URL.canParse(value, base)) return undefined;
  const { protocol, href } = new URL(value, base);
  return /^https?:$/u.test(protocol) ? href : undefined;
}

/** A language tag (BCP 47) in its canonical form: `en_gb` is en-GB. Undefined when it is none. */
export function languageTag(value: string | undefined): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(value?.trim().replaceAll('_', '-') ?? '');
    return tag === 'und' ? undefined : tag;
  } catch {
    return undefined;
  }
}
