import { expect, test } from 'vitest';
import { readDocuments } from '../../../db/import/readDocuments.ts';
import { showLines, stream, type WrittenPdf, writePdf } from '../../fixtures/pdf/writePdf.ts';
import { blocksOf, expectUnreadable, pdfFixture, readPdf } from './pdfBlocks.ts';

const words = { content: showLines(['The crews come home.']) };
const blank = { content: 'q 1 0 0 1 0 0 cm Q' };
const picture = {
  content: 'q 400 0 0 500 0 0 cm /Picture Do Q',
  resources: '/XObject << /Picture 1000 0 R >>',
};
const objects = {
  1000: stream(
    '\x00\xff\xff\x00',
    '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray',
  ),
};
const detailsOf = async (pdf: Omit<WrittenPdf, 'pages'>) =>
  (await readPdf(writePdf({ pages: [words], ...pdf }))).details;

test('a PDF is known by its content, whatever it is called', async () => {
  const bytes = writePdf({ pages: [words] });
  const [document] = await readDocuments({ fileName: 'talks.txt', bytes });
  expect(document).toMatchObject({ mediaType: 'application/pdf', encoding: null });
  expect(document!.warnings.map(({ code }) => code)).toEqual(['FORMAT_MISNAMED']);
});

test('its properties become details, and the day on which it was made is that of publication', async () => {
  const info =
    "/Title (Two delegations) /Author (Mirre Olan; Teun Var) /CreationDate (D:20310303231500+01'00')";
  expect(await detailsOf({ info, catalog: '/Lang (en-GB)' })).toEqual({
    title: 'Two delegations',
    authors: ['Mirre Olan', 'Teun Var'],
    published: '2031-03-03',
    language: 'en-GB',
  });
});

test.each(['Microsoft Word - talks final.doc', 'talks_v3.indd', 'Untitled', '  ', 'Document1'])(
  'a title that a program made up is left out: %s',
  async (title) => {
    const info = `/Title (${title}) /Author (admin) /CreationDate (yesterday)`;
    expect(await detailsOf({ info })).toEqual({});
  },
);

test('XMP goes before the properties', async () => {
  const packet =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">One strait</rdf:li></rdf:Alt></dc:title>' +
    '<dc:creator><rdf:Seq><rdf:li>Mirre Olan</rdf:li><rdf:li>Teun Var</rdf:li></rdf:Seq></dc:creator>' +
    '</rdf:Description></rdf:RDF></x:xmpmeta>';
  expect(
    await detailsOf({
      info: '/Title (Old title)',
      catalog: '/Metadata 1000 0 R',
      objects: { 1000: stream(packet, '/Type /Metadata /Subtype /XML') },
    }),
  ).toEqual({ title: 'One strait', authors: ['Mirre Olan', 'Teun Var'] });
});

test('pictures of pages have no text', async () => {
  await expectUnreadable(writePdf({ pages: [picture, picture], objects }), 'SOURCE_NO_TEXT');
});

test('pages that are only pictures are named, blank ones are not', async () => {
  const pages = [words, picture, blank, picture, picture, words];
  const { warnings, blocks } = await readPdf(writePdf({ pages, objects }));
  expect(blocks.map(({ page }) => page)).toEqual([1, 6]);
  expect(warnings).toEqual([
    {
      code: 'PDF_PAGES_WITHOUT_TEXT',
      message: 'There are only pictures, and no text, on pages 2 and 4–5.',
    },
  ]);
});

test('a blank PDF is empty', async () => {
  await expectUnreadable(writePdf({ pages: [blank] }), 'SOURCE_EMPTY');
});

test('a password is not guessed', async () => {
  const error = await expectUnreadable(pdfFixture('password.pdf'), 'SOURCE_DAMAGED');
  expect(error.message).toBe('“talks.pdf” cannot be read as a PDF: it is protected by a password.');
});

test('what is left of a PDF that was cut off is read, with a warning', async () => {
  const whole = writePdf({ pages: [words, words] });
  const { text, warnings } = await readPdf(whole.subarray(0, -20));
  expect(text).toBe('The crews come home.\n\nThe crews come home.');
  expect(warnings.map(({ code }) => code)).toEqual(['PDF_CUT_OFF']);
});

test('a PDF of which nothing is left is damaged', async () => {
  const whole = writePdf({ pages: [words] });
  await expectUnreadable(whole.subarray(0, 60), 'SOURCE_DAMAGED');
  await expectUnreadable(Buffer.from('%PDF-1.7\nnothing else'), 'SOURCE_DAMAGED');
});

test('a damaged page does not take the others with it', async () => {
  const damaged = { content: `${showLines(['Half a'])} BT /F9 (un [[ <<`, entries: '/Rotate (x)' };
  const blocks = await blocksOf(writePdf({ pages: [words, damaged, words] }));
  expect(blocks.at(0)).toBe('1 paragraph: The crews come home.');
  expect(blocks.at(-1)).toBe('3 paragraph: The crews come home.');
});

test('a watermark aslant is left out, and this is said', async () => {
  const watermark = 'BT /F2 60 Tf 0.7 0.7 -0.7 0.7 80 100 Tm (DRAFT) Tj ET';
  const pages = [{ content: `${words.content} ${watermark}` }];
  const { text, warnings } = await readPdf(writePdf({ pages }));
  expect(text).toBe('The crews come home.');
  expect(warnings).toEqual([
    {
      code: 'PDF_TEXT_ASLANT',
      message: 'Text that runs aslant or across the rest was left out on page 1.',
    },
  ]);
});

test('a page that lies on its side is read as if it stood', async () => {
  const content = 'BT /F1 10 Tf 0 1 -1 0 100 50 Tm 13 TL (The crews) Tj T* (come home.) Tj ET';
  expect(await blocksOf(writePdf({ pages: [{ content }] }))).toEqual([
    '1 paragraph: The crews come home.',
  ]);
  expect(await blocksOf(writePdf({ pages: [{ content, entries: '/Rotate 90' }] }))).toEqual([
    '1 paragraph: The crews come home.',
  ]);
});

test('more pages than any document has are refused', async () => {
  const bytes = writePdf({
    pages: [],
    objects: {
      2: '<< /Type /Pages /Count 6000 /Kids [1000 0 R] >>',
      1000: `<< /Type /Pages /Count 6000 /Parent 2 0 R /Kids [${'1001 0 R '.repeat(6000)}] >>`,
      1001: '<< /Type /Page /Parent 1000 0 R /MediaBox [0 0 400 500] /Resources << >> >>',
    },
  });
  const error = await expectUnreadable(bytes, 'SOURCE_TOO_LARGE');
  expect(error.message).toContain('5,000 pages');
});

test('Japanese is read by the tables of characters that its file only names', async () => {
  const content = 'BT /J 12 Tf 50 300 Td <82BB82CC8A438BAC82CD95C282B682C482A282E98142> Tj ET';
  const pages = [{ content, resources: '/Font << /J 1000 0 R >>' }];
  const objects = {
    1000: '<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H /DescendantFonts [1001 0 R] >>',
    1001:
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /FontDescriptor 1002 0 R ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>',
    1002:
      '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 0 1000 1000] ' +
      '/ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >>',
  };
  const { text } = await readPdf(writePdf({ pages, objects }));
  expect(text).toBe('その海峡は閉じている。');
});
