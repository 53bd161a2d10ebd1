import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { blocksOf, expectRefused, readFile } from './readFile.ts';

const CONTAINER = `<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>`;

const PACKAGE = `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
    <dc:title>The Corridor</dc:title>
    <dc:creator opf:role="aut">Mirre Olan</dc:creator><dc:creator opf:role="ill">Ila Brask</dc:creator>
    <dc:creator>Teun Var &amp; Sons</dc:creator>
    <dc:publisher>Sund Press</dc:publisher>
    <dc:date opf:event="modification">2032-01-01</dc:date><dc:date opf:event="publication">2031-03</dc:date>
    <dc:language>en-gb</dc:language>
    <dc:identifier id="id">https://books.example/corridor</dc:identifier>
  </metadata>
  <manifest>
    <item id="two" href="text/chapter%202.xhtml" media-type="application/xhtml+xml"/>
    <item id="one" href="../front/one.xhtml#start" media-type="application/xhtml+xml"/>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="cover" href="cover.svg" media-type="image/svg+xml"/>
  </manifest>
  <spine><itemref idref="cover"/><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/><itemref idref="lost"/></spine>
</package>`;

const chapter = (body: string) => `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;

const FILES = {
  'META-INF/container.xml': CONTAINER,
  'OEBPS/book.opf': PACKAGE,
  'OEBPS/nav.xhtml': chapter('<nav><ol><li><a href="x">One</a></li></ol></nav>'),
  'front/one.xhtml': chapter('<h1>One</h1><p>The ferries lay at the quay.<a id="p1"/></p>'),
  'OEBPS/text/chapter 2.xhtml': chapter(
    '<h1>Two</h1><blockquote><p>We will come.</p></blockquote>',
  ),
};

/** A book of these files; undefined leaves one of the usual ones out. */
function book(changes: Record<string, string | undefined> = {}): Uint8Array {
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, content] of Object.entries({ ...FILES, ...changes })) {
    if (content !== undefined) files[path] = strToU8(content);
  }
  return zipSync(files);
}

test('a book is its chapters in reading order, with what it says of itself', async () => {
  const read = await readFile('corridor.epub', book());
  expect(blocksOf(read)).toEqual([
    'heading1: One',
    'paragraph: The ferries lay at the quay.',
    'heading1: Two',
    'quote: We will come.',
  ]);
  expect(read).toMatchObject({
    mediaType: 'application/epub+zip',
    encoding: null,
    warnings: [],
    details: {
      title: 'The Corridor',
      authors: ['Mirre Olan', 'Teun Var & Sons'],
      publisher: 'Sund Press',
      published: '2031-03',
      language: 'en-GB',
      url: 'https://books.example/corridor',
    },
  });
});

test('it is recognised whatever it is called', async () => {
  expect(await readFile('corridor.zip', book())).toMatchObject({
    mediaType: 'application/epub+zip',
  });
  const { warnings } = await readFile('corridor.txt', book());
  expect(warnings).toMatchObject([{ code: 'FORMAT_MISNAMED' }]);
});

const locked = (
  algorithm: string,
) => `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">
  <enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`;

test('a locked book is refused with the reason, one with hidden fonts is read', async () => {
  const path = 'META-INF/encryption.xml';
  const drm = book({ [path]: locked('http://www.w3.org/2001/04/xmlenc#aes128-cbc') });
  const { message } = await expectRefused('SOURCE_DAMAGED', 'a.epub', drm);
  expect(message).toContain('it is locked by its seller (DRM)');
  const fonts = book({ [path]: locked('http://www.idpf.org/2008/embedding') });
  expect((await readFile('a.epub', fonts)).blocks).toHaveLength(4);
});

test('a damaged book is refused', async () => {
  const whole = book();
  await expectRefused('SOURCE_DAMAGED', 'a.epub', whole.subarray(0, whole.length / 2));
  await expectRefused('SOURCE_DAMAGED', 'a.epub', 'no archive');
  await expectRefused('SOURCE_DAMAGED', 'a.epub', book({ 'META-INF/container.xml': undefined }));
  await expectRefused('SOURCE_DAMAGED', 'a.epub', book({ 'OEBPS/book.opf': undefined }));
  await expectRefused('SOURCE_DAMAGED', 'a.epub', book({ 'OEBPS/book.opf': '<package><a></b>' }));
  const none = PACKAGE.replaceAll('application/xhtml+xml', 'image/png');
  await expectRefused('SOURCE_EMPTY', 'a.epub', book({ 'OEBPS/book.opf': none }));
  const bytes = Uint8Array.from(whole);
  bytes.fill(0xff, 400, 700);
  await expectRefused('SOURCE_DAMAGED', 'a.epub', bytes);
});

test('entities of a DTD are never expanded', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE package [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">
    <!ENTITY remote SYSTEM "https://b.example/x">]>${PACKAGE.slice(PACKAGE.indexOf('<package'))}`;
  const { details } = await readFile('a.epub', book({ 'OEBPS/book.opf': bomb }));
  expect(details.title, 'a DTD is passed over').toBe('The Corridor');
  for (const entity of ['&b;', '&remote;']) {
    const used = bomb.replace('The Corridor', entity);
    await expectRefused('SOURCE_DAMAGED', 'a.epub', book({ 'OEBPS/book.opf': used }));
  }
  const lol = '<!DOCTYPE html [<!ENTITY a "haha">]><html><body><p>Say &a;.</p></body></html>';
  const { text } = await readFile('a.epub', book({ 'front/one.xhtml': lol }));
  expect(text).toContain('&a;');
  expect(text).not.toContain('haha.');
});

test('a book that unpacks to more than any book is refused, before it is unpacked', async () => {
  const bomb = book({ 'front/one.xhtml': chapter(' '.repeat(65 * 1024 * 1024)) });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  await expectRefused('SOURCE_TOO_LARGE', 'a.epub', bomb);
  const deep = book({ 'front/one.xhtml': chapter('<div>'.repeat(100_000)) });
  await expectRefused('SOURCE_TOO_COMPLEX', 'a.epub', deep);
});

test('paths that lead out of the archive lead nowhere', async () => {
  const out = PACKAGE.replace('../front/one.xhtml', '../../../../etc/passwd.xhtml').replace(
    'text/chapter%202.xhtml',
    'https://b.example/two.xhtml',
  );
  await expectRefused('SOURCE_EMPTY', 'a.epub', book({ 'OEBPS/book.opf': out }));
});
