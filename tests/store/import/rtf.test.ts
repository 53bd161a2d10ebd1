import { expect, test } from 'vitest';
import { rtf } from '../../../db/import/rtf/rtf.ts';
import { blockLines, officeFile, readOne, unreadable } from '../../helpers/formats.ts';
import { HARBOUR_READOUT } from '../../helpers/harbourReadout.ts';

/** An RTF file with this in it; characters beyond ASCII are bytes of the file. */
const fileOf = (content: string, head = '\\ansi\\ansicpg1252') =>
  Buffer.from(`{\\rtf1${head} ${content}}`, 'latin1');
const blocksOf = async (content: string, head?: string) =>
  blockLines(await readOne(rtf, fileOf(content, head)));

test('a file by LibreOffice: every kind of block is known, by its styles and lists', async () => {
  const document = await readOne(rtf, officeFile('libreoffice.rtf'));
  expect(blockLines(document)).toEqual([
    'heading1: Readout of the harbour talks',
    ...HARBOUR_READOUT,
  ]);
  expect(document.details).toMatchObject({
    title: 'Readout of the harbour talks',
    authors: ['Ilse Marrow'],
  });
  expect(document.warnings).toEqual([]);
});

test('a file by pandoc, without styles: headings and lists are known all the same', async () => {
  const lines = blockLines(await readOne(rtf, officeFile('pandoc.rtf')));
  const plain = HARBOUR_READOUT.map((line) => line.replace(/^(?:quote|caption):/u, 'paragraph:'));
  // Pandoc sets the caption below.
  const [caption] = plain.splice(
    plain.findIndex((line) => line.endsWith('first day')),
    1,
  );
  plain.splice(-2, 0, caption!);
  expect(lines).toEqual(['paragraph: Readout of the harbour talks', ...plain]);
});

test('an RTF file is known by how it begins', () => {
  const recognises = (words: string) => {
    const bytes = Buffer.from(words);
    return rtf.recognises!(bytes, { fileName: 'a.doc', bytes });
  };
  expect(recognises('{\\rtf1\\ansi Words}')).toBe(true);
  expect(recognises('The {\\rtf1 format')).toBe(false);
});

test('paragraphs, lines, tabs and signs of their own are what they stand for', async () => {
  expect(
    await blocksOf(
      'One\\line two\\tab three\\par\r\n\\ldblquote So\\rdblquote\\emdash a\\~b\\_c\\-d \\{\\\\\\}\\\nEnd',
    ),
  ).toEqual([
    'paragraph: One\ntwo\tthree',
    'paragraph: “So”—a\u00a0b\u2011cd {\\}',
    'paragraph: End',
  ]);
});

test('line ends in the file mean nothing, and one space ends a word', async () => {
  expect(await blocksOf('The cr\r\news \\b come\\b0  home.')).toEqual([
    'paragraph: The crews come home.',
  ]);
});

test('bytes are read in the code page of the document or of the font', async () => {
  expect(await blocksOf("\\'c4\\'ee\\'ec\\'ee\\'e9", '\\ansi\\ansicpg1251')).toEqual([
    'paragraph: Домой',
  ]);
  expect(await blocksOf('\xc4\xee\xec\xee\xe9', '\\ansi\\ansicpg1251')).toEqual([
    'paragraph: Домой',
  ]);
  const fonts =
    '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times CYR;}{\\f2\\fcharset128 Mincho;}' +
    '{\\f3\\fcharset2 Symbol;}}';
  expect(
    await blocksOf(
      `${fonts}\\f0 \\'e9 {\\f1 \\'c4\\'e0} {\\f2 \\'93\\'6e\\'82\\'b5\\'91D} \\f3 a\\'b7`,
    ),
  ).toEqual(['paragraph: é Да 渡し船 •']);
  expect(await blocksOf("\\u233\\'c3\\'a9 caf\\'c3\\'a9", '\\ansi\\ansicpg65001\\uc2')).toEqual([
    'paragraph: é café',
  ]);
});

test('characters by number pass over what stands for them elsewhere', async () => {
  expect(
    await blocksOf(
      "\\u1044?\\u1072\\'3f {\\uc0\\u1044\\u1072}{\\uc3\\u1044 abc}d \\u-10179?\\u-8994?",
    ),
  ).toEqual(['paragraph: Да ДаДd 📞']);
  expect(await blocksOf('half \\u-10179? a pair')).toEqual(['paragraph: half \ufffd a pair']);
  expect(await blocksOf('{\\upr{once}{\\*\\ud{\\u1044?\\u1072?}}} so')).toEqual([
    'paragraph: Да so',
  ]);
});

test('words that are hidden or deleted, pictures, headers and unknown groups are no text', async () => {
  expect(
    await blocksOf(
      `{\\colortbl;\\red0;}{\\header Secret}{\\*\\unknown{\\deep gone}}{\\pict\\wmetafile8 0123abcd}
We {\\v never }{\\deleted not }will \\v ever \\v0 come{\\*\\bkmkstart here}.{\\v\\par}
{\\field{\\*\\fldinst HYPERLINK "http://a.example"}{\\fldrslt The Herald}}\\par\\bin5 }}}}}Last.`,
    ),
  ).toEqual(['paragraph: We will come.', 'paragraph: The Herald', 'paragraph: Last.']);
});

test('headings are known by their level or by their style; styles build on each other', async () => {
  const styles =
    '{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel1 Clause;}{\\s2\\sbasedon0 heading 3;}' +
    '{\\s3\\sbasedon2 Ours;}{\\s4\\sbasedon5 Round;}{\\s5\\sbasedon4 Circle;}{\\s6 Quote;}' +
    '{\\*\\cs7 Strong;}}';
  expect(
    await blocksOf(
      `${styles}\\s1 one\\par\\pard\\s2 two\\par\\pard\\s3 three\\par\\pard\\s4 four\\par
\\pard\\s6 five\\par\\pard\\outlinelevel0 six\\par\\pard seven`,
    ),
  ).toEqual([
    'heading2: one',
    'heading3: two',
    'heading3: three',
    'paragraph: four',
    'quote: five',
    'heading1: six',
    'paragraph: seven',
  ]);
});

test('lists keep their numbers, but not their bullets', async () => {
  const numbered = (marker: string) => `\\pard{\\listtext\\pard ${marker}\\tab}\\ls1\\ilvl0 `;
  expect(
    await blocksOf(
      `${numbered('1.')}one\\par${numbered('(b)')}two\\par\\pard{\\pntext\\bullet\\tab}three\\par
\\pard\\ls2\\ilvl1 four\\par\\pard\\fi-360\\li720 \\bullet\\tab five\\par\\pard 6.\\tab six`,
    ),
  ).toEqual([
    'listItem1: 1. one',
    'listItem1: (b) two',
    'listItem1: three',
    'listItem2: four',
    'listItem2: five',
    'paragraph: 6.\tsix',
  ]);
});

test('a table is one block, a row a line; one that only arranges the page is taken apart', async () => {
  expect(
    await blocksOf(
      `Before.\\par\\trowd\\cellx1\\cellx2\\pard\\intbl one\\cell two\\cell\\row
\\pard\\intbl three\\cell\\cell\\row\\pard After.`,
    ),
  ).toEqual(['paragraph: Before.', 'table: one | two\nthree |', 'paragraph: After.']);
  expect(
    await blocksOf('\\trowd\\pard\\intbl one\\par two\\cell three\\cell\\row\\pard After.'),
  ).toEqual(['paragraph: one', 'paragraph: two', 'paragraph: three', 'paragraph: After.']);
});

test('footnotes are called in the text and stand at its end, text boxes after their paragraph', async () => {
  expect(
    await blocksOf(
      `One{\\super\\chftn}{\\footnote\\pard\\chftn  First.\\par More.} two{\\*\\footnote Second.}
{\\shp{\\*\\shpinst{\\sp{\\sn name}{\\sv value}}{\\shptxt In a box.\\par}}} goes on.\\par Last.`,
    ),
  ).toEqual([
    'paragraph: One[1] two[2] goes on.',
    'paragraph: In a box.',
    'paragraph: Last.',
    'paragraph: [1] First.',
    'paragraph: More.',
    'paragraph: [2] Second.',
  ]);
});

test('details come from the information group, in its encoding', async () => {
  const { details } = await readOne(
    rtf,
    fileOf(
      "{\\info{\\title \\'c4\\'e0}{\\author Ilse Marrow}{\\creatim\\yr2031\\mo4\\dy7\\hr9}" +
        '{\\revtim\\yr2032\\mo1\\dy1}{\\doccomm Draft.}{\\operator Teun Var}}Words.',
      '\\ansi\\ansicpg1251',
    ),
  );
  expect(details).toEqual({
    title: 'Да',
    authors: ['Ilse Marrow'],
    published: '2031-04-07',
    comment: 'Draft.',
  });
});

test('a file cut off anywhere gives what is there and a warning, or says that it is damaged', async () => {
  const whole = officeFile('libreoffice.rtf');
  const cut = await readOne(rtf, whole.subarray(0, whole.length - 2500));
  expect(blockLines(cut)[0]).toBe('heading1: Readout of the harbour talks');
  expect(cut.warnings).toEqual([
    { code: 'SOURCE_CUT_OFF', message: '“a.rtf” ends too early; what is there was read.' },
  ]);
  expect(await unreadable('SOURCE_DAMAGED', rtf, whole.subarray(0, 900))).toContain('ends before');
  expect(await unreadable('SOURCE_DAMAGED', rtf, 'Words.')).toContain('does not begin like one');
  for (let length = 5; length < whole.length; length += 97) {
    const outcome = await readOne(rtf, whole.subarray(0, length)).catch((error: unknown) => error);
    expect(outcome).toMatchObject(
      outcome instanceof Error ? { code: 'SOURCE_DAMAGED' } : { warnings: [{}] },
    );
  }
});

test('what follows the document is no part of it', async () => {
  const bytes = Buffer.concat([fileOf('Words.'), Buffer.from('}}{ more \\par')]);
  expect(blockLines(await readOne(rtf, bytes))).toEqual(['paragraph: Words.']);
});

test('hostile files end: deep nesting, endless lines, numbers beyond all bounds', async () => {
  const deep = fileOf(`${'{'.repeat(100_000)}x${'}'.repeat(100_000)}`);
  expect(await unreadable('SOURCE_TOO_COMPLEX', rtf, deep)).toContain('nested more than 1000 deep');
  const line = await readOne(rtf, fileOf('The crews come home. '.repeat(500_000)));
  expect(line.blocks.length).toBeGreaterThan(500);
  expect(
    await blocksOf(
      "\\bin-99 a\\u99999999999 ?\\uc-5 b\\ilvl999\\ls1 c\\'zz\\li99999999999\\fi-1 d",
    ),
  ).toHaveLength(1);
  expect(await blocksOf('a\\constructor b\\toString c')).toEqual(['paragraph: abc']);
  const bin = await readOne(rtf, fileOf('One\\par\\bin4000000000 two'));
  expect(blockLines(bin)).toEqual(['paragraph: One']);
});
