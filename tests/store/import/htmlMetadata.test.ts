import { expect, test } from 'vitest';
import { writtenDate } from '../../../db/import/html/metadata/writtenDate.ts';
import { readFile } from './readFile.ts';

/** What a page with this head says about itself. */
const detailsOf = async (head: string, body = '<p>x') =>
  (await readFile('a.html', `<!doctype html><html><head>${head}</head><body>${body}`)).details;

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

test('structured data says the most', async () => {
  const article = {
    '@type': ['NewsArticle'],
    headline: 'Talks &amp; ferries resume',
    author: [{ '@type': 'Person', name: 'By Mirre Olan' }, 'Teun Var and Ila Brask'],
    publisher: { name: 'Sund Herald' },
    datePublished: '2031-03-03T14:05:09+01:00',
    mainEntityOfPage: { '@id': 'https://www.sundherald.example/talks' },
    inLanguage: 'en_gb',
  };
  const expected = {
    title: 'Talks & ferries resume',
    authors: ['Mirre Olan', 'Teun Var', 'Ila Brask'],
    publisher: 'Sund Herald',
    published: '2031-03-03T14:05',
    url: 'https://www.sundherald.example/talks',
    language: 'en-GB',
  };
  expect(await detailsOf(jsonLd(article))).toEqual(expected);
  expect(await detailsOf(jsonLd([{ '@type': 'Organization', name: 'X' }, article]))).toEqual(
    expected,
  );
  expect(
    await detailsOf(jsonLd({ '@graph': [{ '@type': 'WebPage', name: 'X' }, article] })),
  ).toEqual(expected);
});

test('malformed structured data is passed over', async () => {
  const og = '<meta property="og:title" content="Talks">';
  expect(await detailsOf(jsonLd('{"@type":"Article",,') + og)).toEqual({ title: 'Talks' });
  expect(await detailsOf(jsonLd('['.repeat(1000)) + jsonLd('null') + og)).toEqual({
    title: 'Talks',
  });
  const wrong = { '@type': 'Article', headline: 7, author: [null, {}], datePublished: {}, url: [] };
  expect(await detailsOf(jsonLd(wrong) + og)).toEqual({ title: 'Talks' });
});

test('Open Graph and the article tags come next', async () => {
  expect(
    await detailsOf(`<meta property="og:title" content="Talks resume">
      <meta property="og:site_name" content="Sund Herald">
      <meta property="og:url" content="https://www.sundherald.example/talks">
      <meta property="og:locale" content="de_AT">
      <meta property="article:author" content="https://social.example/mirre">
      <meta property="article:author" content="Mirre Olan">
      <meta property="article:published_time" content="2031-03-03T00:00:00Z">`),
  ).toEqual({
    title: 'Talks resume',
    publisher: 'Sund Herald',
    url: 'https://www.sundherald.example/talks',
    language: 'de-AT',
    authors: ['Mirre Olan'],
    published: '2031-03-03',
  });
});

test('Dublin Core, plain meta tags and marked elements are read', async () => {
  expect(
    await detailsOf(`<meta name="DC.title" content="Readout"><meta name="DC.creator" content="Olan, Mirre">
      <meta name="DC.publisher" content="Ministry of Ferries"><meta name="DC.date" content="2031-03">
      <meta name="DC.language" content="nb">`),
  ).toEqual({
    title: 'Readout',
    authors: ['Olan, Mirre'],
    publisher: 'Ministry of Ferries',
    published: '2031-03',
    language: 'nb',
  });
  expect(
    await detailsOf(
      '<meta name=author content="Mirre Olan, Teun Var"><meta name=date content="March 3, 2031">',
    ),
  ).toEqual({ authors: ['Mirre Olan', 'Teun Var'], published: '2031-03-03' });
  expect(
    await detailsOf(
      '',
      '<h1>Talks</h1><a rel=author href=/m>Mirre Olan</a> <time datetime="2031-03-03 14:05">today</time>',
    ),
  ).toEqual({ title: 'Talks', authors: ['Mirre Olan'], published: '2031-03-03T14:05' });
});

test('the name of the site is cut off the title', async () => {
  const title = async (text: string, more = '', body = '<p>x') =>
    (await detailsOf(`<title>${text}</title>${more}`, body)).title;
  const site = '<meta property="og:site_name" content="Sund Herald">';
  expect(await title('Talks resume - Sund Herald', site)).toBe('Talks resume');
  expect(await title('Sund Herald — Talks resume', site)).toBe('Talks resume');
  expect(await title('Talks resume - for now', site)).toBe('Talks resume - for now');
  expect(await title('Talks resume | Politics | Sund Herald')).toBe('Talks resume | Politics');
  expect(await title('Talks resume – Sund Herald', '', '<h1>Talks resume</h1>')).toBe(
    'Talks resume',
  );
  const canonical = '<link rel=canonical href="https://www.sundherald.example/talks">';
  expect(await title('Talks resume - Sund Herald', canonical)).toBe('Talks resume');
});

test('the address is the canonical one, made absolute, or where the page was saved from', async () => {
  const url = async (head: string) => (await detailsOf(head)).url;
  const og = '<meta property="og:url" content="https://a.example/talks?from=feed">';
  expect(await url(`<link rel=canonical href="/talks">${og}`)).toBe('https://a.example/talks');
  expect(await url('<link rel=canonical href="javascript:alert(1)">')).toBeUndefined();
  expect(await url('<link rel=canonical href="/talks">')).toBeUndefined();
  expect(await url('<!-- saved from url=(0025)https://a.example/talks -->')).toBe(
    'https://a.example/talks',
  );
  const saved = `<!--\n Page saved with SingleFile \n url: https://a.example/talks \n saved date: Tue Mar 04 2031 09:10:11 GMT+0100 (CET)\n-->`;
  expect(await detailsOf(saved)).toEqual({
    url: 'https://a.example/talks',
    retrieved: '2031-03-04T09:10',
  });
});

test('what does not fit a field is left out', async () => {
  const page = await readFile(
    'a.html',
    `<html lang="no such language!"><title>${'x'.repeat(1001)}</title>
     <meta name=date content="the third of March"><p>x`,
  );
  expect(page.details).toEqual({});
  const deep = `<meta name=author content="${'<b>'.repeat(1000)}x">`;
  expect(await detailsOf(deep)).toEqual({});
});

test.each([
  ['2031-03-03T14:05:00.000Z', '2031-03-03T14:05'],
  ['2031-03-03T00:00:00+02:00', '2031-03-03'],
  ['2031/3/3', '2031-03-03'],
  ['20310303', '2031-03-03'],
  ['2031-03', '2031-03'],
  ['2031', '2031'],
  ['Mon, 3 Mar 2031 14:05:00 +0100 (CET)', '2031-03-03T14:05'],
  ['3 March 2031', '2031-03-03'],
  ['March 3, 2031, 9:05', '2031-03-03T09:05'],
  ['2031-02-30', undefined],
  ['3 Marzipan 2031', undefined],
  ['3. Thermidor 39', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('the date %j is %j', (written, date) => {
  expect(writtenDate(written)).toBe(date);
});
