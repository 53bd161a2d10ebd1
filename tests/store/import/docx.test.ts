import { expect, test } from 'vitest';
import { docx } from '../../../db/import/docx/docx.ts';
import { blockLines, officeFile, readOne, unreadable } from '../../helpers/formats.ts';
import { HARBOUR_READOUT } from '../../helpers/harbourReadout.ts';
import { withEntry, zipOf } from '../../helpers/zips.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

type Part = 'styles' | 'numbering' | 'footnotes' | 'endnotes';

/** A Word document with this body and these other parts. */
function fileOf(body: string, parts: Partial<Record<Part, string>> = {}, start = ''): Uint8Array {
  const relation = (kind: string, target: string) =>
    `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const kinds = Object.keys(parts);
  const others = Object.entries(parts).map(([kind, content]) => [
    `word/${kind}.xml`,
    `<w:${kind} ${NAMESPACES}>${content}</w:${kind}>`,
  ]);
  return zipOf(
    {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': `<Relationships>${relation('officeDocument', 'word/document.xml')}</Relationships>`,
      'word/_rels/document.xml.rels': `<Relationships>${kinds
        .map((kind) => relation(kind, `${kind}.xml`))
        .join('')}</Relationships>`,
      'word/document.xml': `${start}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
      ...Object.fromEntries(others),
    },
    { level: 0 },
  );
}

const blocksOf = async (body: string, parts?: Partial<Record<Part, string>>) =>
  blockLines(await readOne(docx, fileOf(body, parts)));

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (words: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(words)}</w:p>`;
const listed = (words: string, list: number, level = 0) =>
  paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

test.each(['pandoc.docx', 'libreoffice.docx'])('%s: every kind of block is known', async (name) => {
  const document = await readOne(docx, officeFile(name));
  expect(blockLines(document)).toEqual([
    'heading1: Readout of the harbour talks',
    ...HARBOUR_READOUT,
  ]);
  expect(document.details).toMatchObject({
    title: 'Readout of the harbour talks',
    authors: ['Ilse Marrow'],
  });
});

test('a Word document is known by its content', () => {
  const recognises = (bytes: Uint8Array) =>
    docx.recognises!(bytes.subarray(0, 4096), { fileName: 'a', bytes });
  expect(recognises(officeFile('pandoc.docx'))).toBe(true);
  expect(recognises(officeFile('libreoffice.docx'))).toBe(true);
  expect(recognises(officeFile('demands.xlsx'))).toBe(false);
  expect(recognises(officeFile('pandoc.odt'))).toBe(false);
});

test('words that are deleted, moved away, hidden or codes of fields are no text', async () => {
  expect(
    await blocksOf(
      `<w:p>${run('We ')}<w:del><w:r><w:delText>never </w:delText></w:r></w:del>
       <w:ins>${run('will ')}</w:ins><w:moveFrom>${run('soon ')}</w:moveFrom>
       <w:r><w:rPr><w:vanish/></w:rPr><w:t>not </w:t></w:r>
       <w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>ever </w:t></w:r>
       <w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>come </w:t></w:r>
       <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>
       <w:hyperlink>${run('today.')}</w:hyperlink></w:p>
       <w:p><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>`,
      {
        styles: '<w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>',
      },
    ),
  ).toEqual(['paragraph: We will come today.']);
});

test('paragraphs whose end was deleted are one', async () => {
  expect(
    await blocksOf(
      paragraph('The crews ', '<w:rPr><w:del/></w:rPr>') +
        paragraph('come home.') +
        paragraph('So.'),
    ),
  ).toEqual(['paragraph: The crews come home.', 'paragraph: So.']);
});

test('lines, tabs and hyphens are characters; ends of pages are not', async () => {
  expect(
    await blocksOf(
      `<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>cease</w:t><w:noBreakHyphen/>
       <w:t>fire sus</w:t><w:softHyphen/><w:br w:type="page"/><w:t>pended</w:t></w:r></w:p>`,
    ),
  ).toEqual(['paragraph: One\ntwo\tcease\u2011fire suspended']);
});

test('clauses are numbered as Word shows them, and go on after a paragraph between', async () => {
  const level = (index: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}
     <w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="5">${level(0, 'upperRoman', 'Article %1')}
     ${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum>
     <w:abstractNum w:abstractNumId="6">${level(0, 'bullet', '•')}</w:abstractNum>
     <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
     <w:num w:numId="2"><w:abstractNumId w:val="5"/>
     <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
     <w:num w:numId="3"><w:abstractNumId w:val="6"/></w:num>`;
  expect(
    await blocksOf(
      listed('Crews', 1) +
        listed('They come home.', 1, 1) +
        listed('by sea', 1, 2) +
        listed('by air', 1, 2) +
        paragraph('Between.') +
        listed('They are paid.', 1, 1) +
        listed('Cargo', 1) +
        listed('It stays.', 1, 1) +
        listed('a point', 3) +
        listed('Corridor', 2) +
        listed('Names', 1) +
        listed('in no list', 99),
      { numbering },
    ),
  ).toEqual([
    'listItem1: Article I Crews',
    'listItem2: 1.1 They come home.',
    'listItem3: (a) by sea',
    'listItem3: (b) by air',
    'paragraph: Between.',
    'listItem2: 1.2 They are paid.',
    'listItem1: Article II Cargo',
    'listItem2: 2.1 It stays.',
    'listItem1: a point',
    'listItem1: Article VII Corridor',
    'listItem1: Article VIII Names',
    'paragraph: in no list',
  ]);
});

test('numbers of lists that are absurd, or none, do no harm', async () => {
  for (const number of ['-1', '1e999', '', 'x', '0.5', '99999999999999999999']) {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="${number}"><w:start w:val="${number}"/>` +
      '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const numbered = `<w:numPr><w:ilvl w:val="${number}"/><w:numId w:val="1"/></w:numPr>`;
    const blocks = await blocksOf(
      paragraph('one', numbered) + paragraph('two', `<w:outlineLvl w:val="${number}"/>`),
      { numbering },
    );
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toMatch(/^listItem\d: [a-z\d]*\.? ?one$/u);
  }
});

test('headings are known by style, by what it builds on, or by their own level; numbers stay', async () => {
  const style = (id: string, content: string) => `<w:style w:styleId="${id}">${content}</w:style>`;
  const styles =
    style(
      'a',
      '<w:name w:val="Heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
    ) +
    style('b', '<w:name w:val="Ours"/><w:basedOn w:val="a"/>') +
    style('c', '<w:name w:val="Clause"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr>') +
    style('d', '<w:name w:val="Circle"/><w:basedOn w:val="e"/>') +
    style('e', '<w:name w:val="Round"/><w:basedOn w:val="d"/>');
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl>' +
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const styled = (id: string) => paragraph(`Style ${id}`, `<w:pStyle w:val="${id}"/>`);
  expect(
    await blocksOf(
      [...'abcdz'].map(styled).join('') + paragraph('Own', '<w:outlineLvl w:val="0"/>'),
      { styles, numbering },
    ),
  ).toEqual([
    'heading2: 1. Style a',
    'heading2: 2. Style b',
    'heading4: Style c',
    'paragraph: Style d',
    'paragraph: Style z',
    'heading1: Own',
  ]);
});

test('footnotes and endnotes are called in the text and stand at its end', async () => {
  const note = (id: number, words: string) =>
    `<w:footnote w:id="${id}">${paragraph(words)}</w:footnote>`;
  expect(
    await blocksOf(
      `<w:p>${run('One')}<w:r><w:footnoteReference w:id="8"/></w:r>${run(' two')}
       <w:r><w:footnoteReference w:id="7"/><w:endnoteReference w:id="1"/></w:r></w:p>`,
      {
        footnotes: note(-1, 'A line.') + note(7, 'Second.') + note(8, ' First.'),
        endnotes: `<w:endnote w:id="1">${paragraph('Last.')}${paragraph('More.')}</w:endnote>`,
      },
    ),
  ).toEqual([
    'paragraph: One[1] two[2][i]',
    'paragraph: [1] First.',
    'paragraph: [2] Second.',
    'paragraph: [i] Last.',
    'paragraph: More.',
  ]);
});

test('a table of data is one block; one that only arranges the page is taken apart', async () => {
  const one = paragraph('one');
  const two = paragraph('two');
  expect(await blocksOf(table([one, two], [two, '<w:p/>']))).toEqual(['table: one | two\ntwo |']);
  expect(await blocksOf(table([one], [two]))).toEqual(['paragraph: one', 'paragraph: two']);
  expect(await blocksOf(table([one + two, one]))).toHaveLength(3);
  expect(await blocksOf(table([table([one, two]), one]))).toEqual([
    'table: one | two',
    'paragraph: one',
  ]);
});

test('text boxes come after their paragraph, once; controls and formulas keep their words', async () => {
  const box = `<wps:txbx><w:txbxContent>${paragraph('In a box.')}</w:txbxContent></wps:txbx>`;
  expect(
    await blocksOf(
      `<w:p>${run('Around.')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice>
       <mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>
       <w:sdt><w:sdtPr/><w:sdtContent>${paragraph('Filled in.')}</w:sdtContent></w:sdt>
       <w:p><m:oMath><m:r><m:t>E=mc²</m:t></m:r></m:oMath></w:p>`,
    ),
  ).toEqual([
    'paragraph: Around.',
    'paragraph: In a box.',
    'paragraph: Filled in.',
    'paragraph: E=mc²',
  ]);
});

test('a password and a document of an older Word are told apart', async () => {
  const ole = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
  ]);
  await unreadable('SOURCE_FORMAT', docx, ole);
  const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
  expect(await unreadable('SOURCE_DAMAGED', docx, locked)).toBe(
    '“a.docx” cannot be read as a Word document: it is protected by a password.',
  );
});

test('hostile files end in a message: entities, depth, bombs, lies, files cut off', async () => {
  const entities = fileOf(
    paragraph('&b;'),
    {},
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>',
  );
  expect(await unreadable('SOURCE_DAMAGED', docx, entities)).toContain('entities');
  const deep = fileOf(
    `${'<w:tbl><w:tr><w:tc>'.repeat(40_000)}${'</w:tc></w:tr></w:tbl>'.repeat(40_000)}`,
  );
  expect(await unreadable('SOURCE_TOO_COMPLEX', docx, deep)).toContain('nested');
  const bomb = zipOf({ 'word/document.xml': ' '.repeat(30_000_000) });
  expect(await unreadable('SOURCE_TOO_COMPLEX', docx, bomb)).toContain('200 times');
  const liar = withEntry(bomb, 'word/document.xml', { size: 5000 });
  expect(await unreadable('SOURCE_DAMAGED', docx, liar)).toContain('more than the archive says');
  const empty = zipOf({ '[Content_Types].xml': '<Types/>' });
  expect(await unreadable('SOURCE_DAMAGED', docx, empty)).toContain('its text is missing');
  const whole = officeFile('pandoc.docx');
  for (const share of [0.1, 0.5, 0.999]) {
    const cut = whole.subarray(0, Math.floor(whole.length * share));
    expect(await unreadable('SOURCE_DAMAGED', docx, cut)).toContain('too early');
  }
});
