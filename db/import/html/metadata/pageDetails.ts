import type { Root } from 'hast';
import type { SourceDetails } from '../../../model/source.ts';
import { chooseDetails } from './chooseDetails.ts';
import { structuredArticle } from './jsonLd.ts';
import { type PageHead, readPageHead } from './pageHead.ts';
import { withoutSiteName } from './pageTitle.ts';
import { authorNames, languageTag, plainWords, webAddress } from './values.ts';
import { writtenDate } from './writtenDate.ts';

/** Names of `<meta>` for each field, the most trusted first: Open Graph, Dublin Core, others. */
const names = (text: string) => text.trim().split(/\s+/u);
const TITLES = names('og:title twitter:title dc.title dcterms.title citation_title');
const PUBLISHERS = names('og:site_name dc.publisher dcterms.publisher citation_publisher');
const SITES = names('application-name apple-mobile-web-app-title');
const LANGUAGES = names('content-language dc.language dcterms.language og:locale');
const AUTHORS = names(`
  author article:author og:article:author dc.creator dcterms.creator
  citation_author parsely-author sailthru.author byl`);
const DATES = names(`
  article:published_time og:article:published_time og:published_time
  dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created
  datepublished date pubdate publish-date publication_date parsely-pub-date
  citation_publication_date citation_date sailthru.date`);

/**
 * What a page says about itself: its structured data (JSON-LD) first, then its meta tags (Open
 * Graph, Dublin Core and the like), its marked elements, its title and headings. What is said wrongly
 * or does not fit a field is passed over.
 */
export function pageDetails(tree: Root): Partial<SourceDetails> {
  const head = readPageHead(tree);
  const article = structuredArticle(head.jsonLd);
  const said = (keys: readonly string[]) => keys.flatMap((key) => head.meta.get(key) ?? []);
  const marked = (name: string) => head.marked.get(name) ?? [];
  const url = addressOf(head, article?.url);
  const publishers = [article?.publisher, ...said(PUBLISHERS)]
    .filter((name) => name !== undefined)
    .map(plainWords)
    .filter((name) => !/^https?:/iu.test(name));
  const headings = head.headings.filter((heading) => heading !== '');
  const sites = [...publishers, ...said(SITES), url === undefined ? '' : new URL(url).hostname];
  const titles = [article?.title, ...said(TITLES), ...marked('headline'), head.title]
    .filter((title) => title !== undefined)
    .map((title) => withoutSiteName(plainWords(title), { sites, headings }));
  const authors = [article?.authors ?? [], said(AUTHORS), marked('author')];
  const dates = [article?.published, ...said(DATES), ...marked('datepublished'), ...head.times];
  const languages = [head.language, article?.language, ...said(LANGUAGES)];
  return chooseDetails({
    title: [...titles, ...headings],
    publisher: [...publishers, ...said(SITES)],
    authors: authors.map((bylines) => [...new Set(bylines.flatMap(authorNames))]),
    url: [url],
    published: dates.map((date) => writtenDate(date ?? '')),
    retrieved: [writtenDate(head.savedOn ?? '')],
    language: languages.map(languageTag),
  });
}

/** Where the page was: by its own word, else by what the browser noted when it was saved. */
function addressOf({ canonical, meta, savedFrom }: PageHead, structured?: string) {
  const said = [canonical, meta.get('og:url')?.[0], structured, savedFrom];
  const base = said.map((address) => webAddress(address)).find((address) => address !== undefined);
  return said.map((address) => webAddress(address, base)).find((address) => address !== undefined);
}
