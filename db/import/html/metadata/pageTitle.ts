/** ` | `, ` » `, ` · ` and dashes, with which sites put their name behind or before a title. */
const SEPARATOR = /\s+(?:[|»·•—–-]|::)\s+/gu;

/** Marks that stand in no headline, so that what comes after the last is the name of the site. */
const SURE = /^\s+(?:[|»·•]|::)\s+$/u;

/** What tells the name of a site from words of the title. */
interface Known {
  /** What the page calls the site; its host name will do, as it is mostly the same letters. */
  sites: readonly string[];
  /** The words of the page's main headings. */
  headings: readonly string[];
}

/**
 * A title without the name of the site: “Talks resume | Sund Herald” is “Talks resume”. Cuts at a
 * dash only where what is left is a heading, or what is cut off is known to be the site.
 */
export function withoutSiteName(title: string, { sites, headings }: Known): string {
  const cuts = [...title.matchAll(SEPARATOR)].map(({ 0: mark, index }) => ({
    mark,
    before: title.slice(0, index),
    after: title.slice(index + mark.length),
  }));
  const folded = new Set(headings.map(letters));
  const isSite = (words: string) => sites.some((site) => isNameOf(words, site));
  for (const { before, after } of cuts) {
    if (folded.has(letters(before)) || isSite(after)) return before;
    if (folded.has(letters(after)) || isSite(before)) return after;
  }
  const last = cuts.at(-1);
  return last && SURE.test(last.mark) ? last.before : title;
}

/** “Sund Herald” is the name of “sund herald”, and of `www.sundherald.example`. */
function isNameOf(words: string, site: string): boolean {
  const name = letters(words);
  return name !== '' && (name === letters(site) || site.split('.').includes(name));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
