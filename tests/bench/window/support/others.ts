import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { OtherDocument, OtherMark } from '../others/other.ts';
import type { Mark, MarkedSource } from './markedSource.ts';

/** Another way to show the same source, in a page of the same browser. */
export interface OtherPage {
  description: string;
  page: Page;
  /** Shows the source anew; gives the time until it is painted. */
  open(): Promise<number>;
  /** Adds a passage; gives the time until it is painted. */
  addOne(index: number): Promise<number>;
}

const KINDS = {
  plainMarks: 'plain DOM, every passage as <mark> elements split where they overlap',
  lexicalMarks: 'Lexical 0.52, read only, every passage as MarkNodes',
};

/** Words that become passages, of one paragraph after the other. */
const ADDED = { from: 100, to: 160 };

/** Opens pages that show the source otherwise, in the browser of `page`. */
export async function othersOn(
  page: Page,
  source: MarkedSource,
): Promise<{ all: OtherPage[] } & AsyncDisposable> {
  const shown = toDocument(source);
  const all: OtherPage[] = [];
  for (const [kind, description] of Object.entries(KINDS)) {
    all.push(await openOther(page, kind, description, shown));
  }
  await page.bringToFront();
  return {
    all,
    async [Symbol.asyncDispose]() {
      for (const { page } of all) await page.close();
    },
  };
}

async function openOther(
  beside: Page,
  kind: string,
  description: string,
  shown: OtherDocument,
): Promise<OtherPage> {
  const page = await beside.context().newPage();
  await page.addScriptTag({ content: await bundle(kind) });
  await page.evaluate((document) => window.other!.prepare(document), shown);
  return {
    description,
    page,
    async open() {
      await page.bringToFront();
      await page.evaluate(() => window.other!.close());
      await page.waitForTimeout(200);
      return page.evaluate(() => window.other!.timed(() => window.other!.open()));
    },
    async addOne(index) {
      await page.bringToFront();
      await page.waitForTimeout(100);
      const mark: OtherMark = {
        id: `added-${index}`,
        paragraph: (index * 3) % shown.paragraphs.length,
        start: ADDED.from,
        end: ADDED.to,
        stance: 'Precondition',
      };
      return page.evaluate((added) => window.other!.timed(() => window.other!.add(added)), mark);
    },
  };
}

/** One script of what a page needs. */
async function bundle(kind: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`../others/${kind}.ts`, import.meta.url)),
        formats: ['iife'],
        name: kind,
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${kind} was not bundled.`);
  return output.output[0].code;
}

/** The source in paragraphs, with the marks of each: nothing of this is counted as their time. */
function toDocument({ text, marks }: MarkedSource): OtherDocument {
  const paragraphs: OtherDocument['paragraphs'] = [];
  let start = 0;
  for (const words of text.split('\n\n')) {
    const end = start + words.length;
    const within = marks
      .map((mark, index) => toMark(mark, index, paragraphs.length, start))
      .filter((_, index) => marks[index]!.start >= start && marks[index]!.end <= end);
    paragraphs.push({ words, marks: within });
    start = end + 2;
  }
  return { paragraphs };
}

function toMark(mark: Mark, index: number, paragraph: number, from: number): OtherMark {
  const { start, end, stance } = mark;
  return { id: `passage-${index}`, paragraph, start: start - from, end: end - from, stance };
}
