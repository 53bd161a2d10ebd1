import { join } from 'node:path';
import { BetterSqlite3, type Statement } from '../../../db/store/database.ts';
import { summarize, time, timeUntil, type Bench, type Measurement } from '../bench.ts';
import { createBenchNotebook, type BenchNotebook } from '../benchNotebook.ts';
import { articles, type Corpus } from '../corpus.ts';
import { createPassage } from '../passages.ts';

const ARTICLES = 10_000;
const HITS = 20;

const PASSAGE_IN_EVERY = 5;

/** What a person types: words that are common, rare and nowhere, several, and a phrase. */
const QUERIES = [
  'clinton debate',
  'mexico wall',
  'foundation donors',
  'tax returns',
  '"supreme court"',
  'wikileaks emails',
  'pennsylvania',
  'governor pence said',
  'yom kippur',
  'lighthouse keeper',
  'ayotte',
  'quixotry',
  'kari mosul',
  'sulverda',
];

/** A searcher that is not ours, to be measured beside it; gives up to `HITS` hits. */
interface Searcher {
  description: string;
  search(text: string): unknown[];
}

/** Importing ten thousand articles, and searching them as they are typed for. */
export const bench: Bench = {
  name: 'importAndSearch',
  async run() {
    using notebook = createBenchNotebook();
    const corpus = articles(ARTICLES);
    const importing = await importAll(notebook, corpus);
    markPassages(notebook);
    return [importing, ...searchAll(notebook, corpus)];
  },
};

async function importAll(
  notebook: BenchNotebook,
  { texts, description }: Corpus,
): Promise<Measurement> {
  const times: number[] = [];
  for (const [index, text] of texts.entries()) {
    const content = Buffer.from(text).toString('base64');
    const fileName = `article-${index}.txt`;
    times.push(await timeUntil(() => notebook.call('source.import', { fileName, content })));
  }
  return {
    what: 'Importing one article, durably committed and indexed',
    times: summarize(times),
    corpus: description,
  };
}

/** A notebook that is worked with has passages; a search looks among them too. */
function markPassages(notebook: BenchNotebook): void {
  const { sources } = notebook.call('source.list', { limit: ARTICLES });
  sources.forEach(({ id }, index) => {
    if (index % PASSAGE_IN_EVERY === 0) createPassage(notebook, id, 0, index);
  });
}

function searchAll(notebook: BenchNotebook, corpus: Corpus): Measurement[] {
  const others = [likeScan(notebook.folder, corpus), plainIndex(notebook.folder, corpus)];
  const typed = QUERIES.flatMap((query) => whileTyping(query));
  const measure = (texts: readonly string[], search: (text: string) => unknown) =>
    summarize(texts.map((text) => time(() => search(text))));
  const description = `${corpus.description}; ${ARTICLES / PASSAGE_IN_EVERY} passages in them`;
  const ours = (query: string) => notebook.call('search.query', { query, limit: HITS });
  const beside = (texts: readonly string[]) =>
    Object.fromEntries(
      others.map(({ description, search }) => [description, measure(texts, search)]),
    );
  ours(QUERIES[0]!);
  return [
    {
      what: 'First search results, after each key of fourteen searches',
      times: measure(typed, ours),
      target: { statistic: 'p95', atMost: 50 },
      beside: beside(typed),
      corpus: description,
    },
    {
      what: 'First search results, of fourteen searches typed to the end',
      times: measure(QUERIES, ours),
      beside: beside(QUERIES),
      corpus: description,
    },
  ];
}

/** What stands in the box after each key. */
function whileTyping(query: string): string[] {
  return Array.from({ length: query.length }, (_, index) => query.slice(0, index + 1)).filter(
    (text) => text.trim() === text && text !== '"',
  );
}

const wordsOf = (text: string) => text.replaceAll('"', '').split(/\s+/u).filter(Boolean);

/** Reading every text from one end to the other, as a program without an index does. */
function likeScan(folder: string, { texts }: Corpus): Searcher {
  const db = new BetterSqlite3(join(folder, 'like.db'));
  db.exec('CREATE TABLE article (id INTEGER PRIMARY KEY, text TEXT NOT NULL)');
  const insert = db.prepare('INSERT INTO article (text) VALUES (?)');
  db.transaction(() => texts.forEach((text) => insert.run(text)))();
  const statements = new Map<number, Statement>();
  return {
    description: `LIKE '%word%' over the texts, first ${HITS}, in no order`,
    search: (text) => {
      const words = wordsOf(text);
      let find = statements.get(words.length);
      if (!find) {
        const where = words.map(() => 'text LIKE ?').join(' AND ');
        find = db.prepare(`SELECT id, text FROM article WHERE ${where} LIMIT ${HITS}`);
        statements.set(words.length, find);
      }
      return find.all(...words.map((word) => `%${word}%`));
    },
  };
}

/** FTS5 as its documentation shows it, ranked, with a snippet. */
function plainIndex(folder: string, { texts }: Corpus): Searcher {
  const db = new BetterSqlite3(join(folder, 'fts.db'));
  db.exec('CREATE VIRTUAL TABLE article USING fts5 (text)');
  const insert = db.prepare('INSERT INTO article (text) VALUES (?)');
  db.transaction(() => texts.forEach((text) => insert.run(text)))();
  const find = db.prepare(
    `SELECT rowid, snippet(article, 0, '[', ']', '…', 12) FROM article
     WHERE article MATCH ? ORDER BY rank LIMIT ${HITS}`,
  );
  return {
    description: `plain FTS5, ranked, with snippets, first ${HITS}`,
    search: (text) => {
      const words = wordsOf(text).map((word) => `"${word}"`);
      return find.all(`${words.join(' ')}*`);
    },
  };
}
