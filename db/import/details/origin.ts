/** Where a text is from: an address, or who published it. */
export interface Origin {
  url: string | null;
  publisher: string | null;
}

const LABEL = /^(?:source|quelle|fuente|fonte|źródło|источник|джерело|kaynak|url|link)\s?:\s*/iu;

/** More is a sentence. */
const LONGEST_NAME = 80;

/** What a line says of where the text is from: “Source: Sund Herald”, or an address alone. */
export function readOrigin(line: string): Origin | null {
  const label = LABEL.exec(line)?.[0] ?? '';
  const words = line.slice(label.length).replace(/^<(.*)>$/u, '$1');
  const url = readUrl(words);
  if (url !== null) return { url, publisher: null };
  if (label === '' || !isName(words)) return null;
  return { url: null, publisher: words.replace(/\.$/u, '') };
}

/** Whether a line is an address and nothing else; at the end of a text that may be any. */
export function isAddress(line: string): boolean {
  return readUrl(line) !== null;
}

/** The name of the site of an address, as good as any where nobody says who published it. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, '');
}

/** Null when the words are anything else than one address. */
function readUrl(words: string): string | null {
  if (!/^(?:https?:\/\/|www\.)\S+$/iu.test(words)) return null;
  const url = URL.parse(words.startsWith('www.') ? `https://${words}` : words);
  return url && url.hostname.includes('.') ? url.href : null;
}

function isName(words: string): boolean {
  return (
    words.length <= LONGEST_NAME && /^[\p{Lu}\p{N}“"«]/u.test(words) && !/[.!?:]\s/u.test(words)
  );
}
