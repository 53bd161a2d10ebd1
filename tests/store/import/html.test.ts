import { expect, test } from 'vitest';
import { blocksOf, expectRefused, readFile } from './readFile.ts';

const STORY = `<p>The envoys of Aldova and Norvane met in Sundhaven on Monday, for the first time since
  the corridor was closed, and spoke for three hours.</p>
<h2>Demands</h2>
<p>“The crews must come home before anything else is spoken of,” said the Aldovan envoy, Mirre Tarn,
  after the meeting, as the others had left the room.</p>
<ol><li>The crews come home.<li>The corridor opens.</ol>
<figure><img src="https://a.example/x.png"><figcaption>The ferry Sund at its quay</figcaption></figure>
<blockquote><p>We will come to the second round, whatever the weather may be.</p></blockquote>
<table><tr><th>Who<th>Asks<tr><td>Aldova<td>crews<tr><td>Norvane<td>fees</table>
<p>Norvane’s ministry answered that the fees of the harbour had to be paid first, and that it would
  wait for as long as was necessary to see them paid.</p>`;

const STORY_BLOCKS = [
  'paragraph: The envoys of Aldova and Norvane met in Sundhaven on Monday, for the first time since the corridor was closed, and spoke for three hours.',
  'heading2: Demands',
  'paragraph: “The crews must come home before anything else is spoken of,” said the Aldovan envoy, Mirre Tarn, after the meeting, as the others had left the room.',
  'listItem1: 1. The crews come home.',
  'listItem1: 2. The corridor opens.',
  'caption: The ferry Sund at its quay',
  'quote: We will come to the second round, whatever the weather may be.',
  'table: Who | Asks\nAldova | crews\nNorvane | fees',
  'paragraph: Norvane’s ministry answered that the fees of the harbour had to be paid first, and that it would wait for as long as was necessary to see them paid.',
];

/** A page as web sites build it around a story. */
const site = (story: string, around = '') => `<!doctype html>
<html><head><title>Talks resume | Sund Herald</title><script src="https://ads.example/a.js"></script></head>
<body><header><a href="/">Sund Herald</a><nav><ul><li><a href="/p">Politics</a></ul></nav>
<h1>Talks resume</h1></header>
<main><div class="story">${story}</div></main>
<aside><h3>Most read</h3><ul><li><a href="/1">Ten ferries</a><li><a href="/2">Tide tables</a></ul></aside>
${around}<footer><p>© Sund Herald. <a href="/terms">Terms</a></p></footer></body></html>`;

test('of a web page the article is read, its headline first', async () => {
  const page = await readFile('talks.html', site(STORY));
  expect(blocksOf(page)).toEqual(['heading1: Talks resume', ...STORY_BLOCKS]);
  expect(page).toMatchObject({ mediaType: 'text/html', encoding: 'utf-8', warnings: [] });
  expect(page.blocks.filter(({ kind }) => kind === 'table')[0]).toMatchObject({ keepLines: true });
});

test('a page with nothing around its text is read whole', async () => {
  const page = await readFile(
    'readout.html',
    `<html><body><p>Short.</p>${STORY}<p>End.</p></body>`,
  );
  expect(blocksOf(page)).toEqual(['paragraph: Short.', ...STORY_BLOCKS, 'paragraph: End.']);
});

test('a page is read whole where its article cannot be told from the rest', async () => {
  const page = await readFile(
    'x.html',
    '<nav>Home</nav><p>The crews come home.</p><footer>F</footer>',
  );
  expect(blocksOf(page)).toEqual(['paragraph: The crews come home.', 'paragraph: F']);
});

test('the article of a page with more than 20,000 elements is not looked for', async () => {
  const page = await readFile(
    'x.html',
    `<nav>n</nav>${'<p>The crews come home.</p>'.repeat(21_000)}`,
  );
  expect(page.blocks).toHaveLength(21_000);
});

test('a page is recognised whatever it is called', async () => {
  const named = async (fileName: string, content: string) =>
    (await readFile(fileName, content)).warnings.map(({ message }) => message);
  const warning = (name: string) => [
    `“${name}” is a web page, whatever its name says, and was read as one.`,
  ];
  expect(await named('a.txt', '\uFEFF <!-- x --> <!DOCTYPE HTML><p>x')).toEqual(warning('a.txt'));
  expect(await named('a.md', '<html lang=en><p>x')).toEqual(warning('a.md'));
  expect(await named('a.txt', '<div class="x">x</div>')).toEqual(warning('a.txt'));
  expect(await named('noname', '<?xml version="1.0"?>\n<html><p>x</p></html>')).toEqual([]);
  expect(await named('a.md', '<div align="center">x</div>\n\n# Title')).toEqual([]);
  expect(await named('a.txt', '<brackets> are words here')).toEqual([]);
});

test('the encoding is the wanted, the marked, the declared, or the likeliest', async () => {
  const page = (head: string) => `<html><head>${head}</head><body><p>Привет, März`;
  const read = async (head: string, encode: (text: string) => Uint8Array, wanted?: string) => {
    const { text, encoding } = await readFile('a.html', encode(page(head)), wanted);
    return [encoding, text];
  };
  const utf8 = (text: string) => Buffer.from(text);
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const cyrillic = (text: string) =>
    Buffer.from(
      text.replace(/[А-я]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x350)),
      'latin1',
    );
  const words = 'Привет, März';
  expect(await read('', utf8)).toEqual(['utf-8', words]);
  expect(await read('<meta charset=koi8-r>', utf16)).toEqual(['utf-16le', words]);
  const windows = ['windows-1251', 'Привет, Mдrz'];
  expect(await read('<meta charset="windows-1251">', cyrillic)).toEqual(windows);
  const equiv = '<meta http-equiv=Content-Type content="text/html; charset=windows-1251">';
  expect(await read(equiv, cyrillic)).toEqual(windows);
  expect(await read('<meta charset=utf-8>', cyrillic, 'windows-1251')).toEqual(windows);
  expect(await read('<meta charset=utf-16>', utf8)).toEqual(['utf-8', words]);
  expect(await read('<meta charset=no-such-thing>', utf8)).toEqual(['utf-8', words]);
  const western = Buffer.from('<meta charset=utf-8><p>Der März war kalt.', 'latin1');
  expect((await readFile('a.html', western)).text).toBe('Der März war kalt.');
});

test('XHTML may close its elements at once', async () => {
  const xhtml = `<?xml version="1.0" encoding="utf-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/></head>
    <body><p>One<br/>two</p><div/><p>Three</p></body></html>`;
  expect(blocksOf(await readFile('a.xhtml', xhtml))).toEqual([
    'paragraph: One\ntwo',
    'paragraph: Three',
  ]);
});

test('a page without words is empty, one of endless depth is refused by name', async () => {
  await expectRefused('SOURCE_EMPTY', 'a.html', '<html><body><script>1</script></body>');
  await expectRefused('SOURCE_DAMAGED', 'a.html', '%PDF-1.7');
  const deep = `<html>${'<div>'.repeat(100_000)}`;
  const { details } = await expectRefused('SOURCE_TOO_COMPLEX', 'a.txt', deep);
  expect(details).toMatchObject({ fileName: 'a.txt' });
});

test('a page that was cut off keeps what is there', async () => {
  const whole = site(STORY);
  const page = await readFile('a.html', whole.slice(0, whole.indexOf('before anything')));
  expect(page.text).toContain('“The crews must come home');
});
