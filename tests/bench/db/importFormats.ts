import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { ImportFile } from '../../../db/import/imported.ts';
import { readDocuments } from '../../../db/import/readDocuments.ts';
import { summarize, timeUntil, type Bench, type Measurement } from '../bench.ts';
import { articles } from '../corpus.ts';

const RUNS = 60;
/** Readings that are not counted: what a format needs is loaded with its first file. */
const WARM = 5;

const fixtures = new URL('../../fixtures/', import.meta.url);

/** Reading one file of each format, without storing it: what importing costs beyond plain text. */
export const bench: Bench = {
  name: 'importFormats',
  async run() {
    const measurements: Measurement[] = [];
    for (const [format, files] of Object.entries(formats())) {
      measurements.push(await measure(format, files));
    }
    return measurements;
  },
};

async function measure(format: string, files: readonly ImportFile[]): Promise<Measurement> {
  const times: number[] = [];
  let words = 0;
  for (let run = 0; run < WARM + RUNS; run += 1) {
    const file = files[run % files.length]!;
    const taken = await timeUntil(async () => {
      const [document] = await readDocuments(file);
      words = Math.max(words, document!.text.length);
    });
    if (run >= WARM) times.push(taken);
  }
  const summary = summarize(times);
  const size = Math.round(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / files.length);
  return {
    what: `Reading a file: ${format}`,
    times: summary,
    corpus: `${files.length} files of ${size} bytes on average, up to ${words} characters of text`,
    method: `${Math.round(1000 / summary.mean)} files a second, in one thread, warm; blocks, details, language and encoding included`,
  };
}

function formats(): Record<string, ImportFile[]> {
  const { texts } = articles(20);
  const each = (ending: string, write: (text: string, index: number) => string | Uint8Array) =>
    texts.map((text, index) => {
      const written = write(text, index);
      const bytes = typeof written === 'string' ? Buffer.from(written) : written;
      return { fileName: `article-${index}.${ending}`, bytes };
    });
  return {
    'plain text': each('txt', (text) => text),
    'plain text in Windows-1252': each('txt', (text) =>
      Buffer.from(`${text.replace(/[^\0-\xff]/gu, "'")}\n\nÉté à Genève.`, 'latin1'),
    ),
    Markdown: each('md', (text) => `# Article\n\n${text}`),
    'web page': each('html', webPage),
    mail: each('eml', mail),
    'EPUB book': each('epub', book),
    'SubRip transcript': each('srt', transcript),
    'table of one source': each('csv', (text) => `title,text\r\nArticle,"${quoted(text)}"\r\n`),
    'Word document': fixture('office/libreoffice.docx'),
    'OpenDocument text': fixture('office/libreoffice.odt'),
    'Rich Text': fixture('office/libreoffice.rtf'),
    'Excel workbook': fixture('office/demands.xlsx'),
    'PDF of three pages': fixture('pdf/report.pdf'),
  };
}

function fixture(path: string): ImportFile[] {
  const bytes = new Uint8Array(readFileSync(new URL(path, fixtures)));
  return [{ fileName: path.replace(/^.*\//u, ''), bytes }];
}

function webPage(text: string): string {
  const paragraphs = text.split(/\n+/u).map((words) => `<p>${escaped(words)}</p>`);
  const furniture = '<nav><a href="/">Home</a></nav><aside>Most read</aside>';
  return `<!doctype html><html lang="en"><head><title>Article</title></head><body>${furniture}<article><h1>Article</h1>${paragraphs.join('')}</article></body></html>`;
}

function mail(text: string): string {
  return `From: Press <press@sund.example>\r\nTo: desk@sund.example\r\nSubject: Article\r\nDate: Mon, 03 Mar 2031 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text.replaceAll('\n', '\r\n')}`;
}

function book(text: string): Uint8Array {
  const bytes = (words: string) => new TextEncoder().encode(words);
  return zipSync({
    mimetype: bytes('application/epub+zip'),
    'META-INF/container.xml': bytes(
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    ),
    'book.opf': bytes(
      '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
    ),
    'a.xhtml': bytes(
      `<html xmlns="http://www.w3.org/1999/xhtml"><body>${text
        .split(/\n+/u)
        .map((words) => `<p>${escaped(words)}</p>`)
        .join('')}</body></html>`,
    ),
  });
}

function transcript(text: string): string {
  const at = (second: number) =>
    new Date(second * 1000).toISOString().slice(11, 23).replace('.', ',');
  return text
    .split(/(?<=[.!?])\s+/u)
    .map((words, index) => `${index + 1}\n${at(index * 4)} --> ${at(index * 4 + 3)}\n${words}\n`)
    .join('\n');
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
