/** What the structured data of a page (schema.org as JSON-LD) says of an article, as it stands. */
export interface StructuredArticle {
  title?: string;
  authors: string[];
  publisher?: string;
  published?: string;
  url?: string;
  language?: string;
}

type Json = Record<string, unknown>;

/** NewsArticle, Report, BlogPosting and their like; a WebPage only where there is none. */
const ARTICLE = /(?:Article|Posting|Report|Announcement)$/u;
const PAGE = /^(?:WebPage|AboutPage|ItemPage)$/u;

/** In UTF-16 units; longer ones are no description of an article. */
const LONGEST = 1024 * 1024;

/** Things are listed in arrays and `@graph`s; nobody nests these deeper. */
const DEEPEST = 4;

/** The article that a page is, by its JSON-LD scripts; null without any. Malformed ones are passed over. */
export function structuredArticle(scripts: readonly string[]): StructuredArticle | null {
  const short = scripts.filter(({ length }) => length <= LONGEST);
  const things = short.flatMap((script) => thingsIn(parsed(script)));
  const article = things.find(isOf(ARTICLE)) ?? things.find(isOf(PAGE));
  if (!article) return null;
  const text = (...values: unknown[]) => values.map(asText).find((value) => value !== undefined);
  const strings = {
    title: text(article['headline'], article['name']),
    publisher: text(article['publisher'], article['sourceOrganization']),
    published: text(article['datePublished'], article['dateCreated']),
    url: text(article['url'], idOf(article['mainEntityOfPage']), article['@id']),
    language: text(languageOf(article['inLanguage'])),
  };
  const said = Object.entries(strings).filter(([, value]) => value !== undefined);
  const authors = [article['author'] ?? article['creator']].flat(2).map(asText);
  return { ...Object.fromEntries(said), authors: authors.filter((name) => name !== undefined) };
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth = 0): Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...thingsIn(value['@graph'], depth + 1)];
}

function isOf(kind: RegExp): (thing: Json) => boolean {
  return (thing) => [thing['@type']].flat().some((type) => kind.test(String(type)));
}

/** A text, or the name of a thing, or that of the first of several. */
function asText(value: unknown): string | undefined {
  const [first] = [value].flat();
  const text = isObject(first) ? (first['name'] ?? first['@value']) : first;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

function idOf(value: unknown): unknown {
  return isObject(value) ? value['@id'] : value;
}

/** A Language names itself in words and its tag beside them. */
function languageOf(value: unknown): unknown {
  const [first] = [value].flat();
  return isObject(first) ? (first['alternateName'] ?? first['name']) : first;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
