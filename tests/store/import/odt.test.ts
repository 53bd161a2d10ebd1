import { expect, test } from 'vitest';
import { odt } from '../../../db/import/odt/odt.ts';
import { blockLines, officeFile, readOne, unreadable } from '../../helpers/formats.ts';
import { HARBOUR_READOUT } from '../../helpers/harbourReadout.ts';
import { withEntry, zipOf } from '../../helpers/zips.ts';

const NAMESPACES = ['office', 'style', 'text', 'table', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');

const contentOf = (body: string, styles = '') =>
  `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}` +
  `</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>` +
  '</office:document-content>';

const fileOf = (content: string, others: Record<string, string> = {}, level: 0 | 6 = 6) =>
  zipOf(
    { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, ...others },
    { level },
  );

const blocksOf = async (body: string, styles?: string) =>
  blockLines(await readOne(odt, fileOf(contentOf(body, styles))));

test.each(['pandoc.odt', 'libreoffice.odt'])('%s: every kind of block is known', async (name) => {
  const document = await readOne(odt, officeFile(name));
  expect(blockLines(document)).toEqual([
    'heading1: Readout of the harbour talks',
    ...HARBOUR_READOUT,
  ]);
  expect(document.details).toMatchObject({
    title: 'Readout of the harbour talks',
    authors: ['Ilse Marrow'],
  });
});

test('an OpenDocument text is known by its content, a spreadsheet is not taken for one', () => {
  const recognises = (bytes: Uint8Array) =>
    odt.recognises!(bytes.subarray(0, 4096), { fileName: 'a', bytes });
  expect(recognises(officeFile('libreoffice.odt'))).toBe(true);
  expect(recognises(officeFile('pandoc.odt'))).toBe(true);
  expect(recognises(officeFile('pandoc.docx'))).toBe(false);
  const sheet = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': 'x' };
  expect(recognises(zipOf(sheet, { level: 0 }))).toBe(false);
  expect(recognises(Buffer.from('application/vnd.oasis.opendocument.text'))).toBe(false);
});

test('spaces, tabs and lines are as the format means them, not as the file is laid out', async () => {
  expect(
    await blocksOf(`<text:p>
      The   ferry<text:s/><text:s text:c="2"/>sails<text:tab/>at <text:span> noon</text:span>
    </text:p>`),
  ).toEqual(['paragraph: The ferry   sails\tat noon']);
  const [long] = await blocksOf('<text:p>a<text:s text:c="999999999"/>b</text:p>');
  expect(long).toHaveLength('paragraph: '.length + 102);
});

test('words that are deleted, hidden, or said by readers of the draft are no text', async () => {
  expect(
    await blocksOf(
      `<text:tracked-changes><text:changed-region><text:deletion><text:p>No.</text:p>
       </text:deletion></text:changed-region></text:tracked-changes>
       <text:p>We <text:change-start text:change-id="1"/>will<text:change-end/> come.
       <office:annotation><text:p>Really?</text:p></office:annotation>
       <text:span text:style-name="T1">Never.</text:span></text:p>
       <text:p text:style-name="P1">Not this.</text:p>`,
      `<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/>
       </style:style><style:style style:name="P1" style:family="paragraph"
       style:parent-style-name="T1"/>`,
    ),
  ).toEqual(['paragraph: We will come.']);
});

test('a table of contents is left out, and links, fields and sections keep their words', async () => {
  expect(
    await blocksOf(
      `<text:table-of-content><text:index-body><text:p>Demands 3</text:p></text:index-body>
       </text:table-of-content><text:section><text:p><text:a>The Herald</text:a>,
       <text:date>17 April</text:date></text:p></text:section>`,
    ),
  ).toEqual(['paragraph: The Herald, 17 April']);
});

test('lists count by their style: letters, Roman numbers, several levels, and where they go on', async () => {
  const styles = `<text:list-style style:name="L1">
    <text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="("
      style:num-suffix=")"/>
    <text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="3"/>
    </text:list-style>`;
  const item = (words: string, inner = '') =>
    `<text:list-item><text:p>${words}</text:p>${inner}</text:list-item>`;
  const inner = (items: string) => `<text:list>${items}</text:list>`;
  expect(
    await blocksOf(
      `<text:list text:style-name="L1">${item('one')}${item(
        'two',
        inner(item('deeper', inner(item('deepest')))),
      )}</text:list><text:p>Between.</text:p>
      <text:list text:style-name="L1" text:continue-numbering="true">${item('three')}
      <text:list-item text:start-value="9"><text:p>nine</text:p></text:list-item></text:list>
      <text:list text:style-name="L1">${item('one again')}</text:list>`,
      styles,
    ),
  ).toEqual([
    'listItem1: I. one',
    'listItem1: II. two',
    'listItem2: (a) deeper',
    'listItem3: II.a.1 deepest',
    'paragraph: Between.',
    'listItem1: III. three',
    'listItem1: IX. nine',
    'listItem1: I. one again',
  ]);
});

test('headings are known by their level, or by a style that has one', async () => {
  expect(
    await blocksOf(
      '<text:h>Talks</text:h><text:p text:style-name="P1">Demands</text:p>',
      `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="H"/>
       <style:style style:name="H" style:family="paragraph" style:default-outline-level="3"/>`,
    ),
  ).toEqual(['heading1: Talks', 'heading3: Demands']);
});

test('a table of one column is a frame; what stands in text boxes comes after its paragraph', async () => {
  expect(
    await blocksOf(
      `<table:table><table:table-row><table:table-cell><text:h>In a frame</text:h>
       <text:p>Words.</text:p></table:table-cell></table:table-row></table:table>
       <text:p>Around.<draw:frame><draw:text-box><text:p text:style-name="Figure_20_Caption">
       A ferry<draw:frame><draw:image/></draw:frame></text:p></draw:text-box></draw:frame></text:p>`,
    ),
  ).toEqual([
    'heading1: In a frame',
    'paragraph: Words.',
    'paragraph: Around.',
    'caption: A ferry',
  ]);
});

test('cells can be merged and repeated, but not a million times', async () => {
  const [table] = await blocksOf(
    `<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>
     <table:covered-table-cell/><table:table-cell table:number-columns-repeated="2"><text:p>b</text:p>
     </table:table-cell></table:table-row></table:table>`,
  );
  expect(table).toBe('table: a | b | b');
  const [huge] = await blocksOf(
    `<table:table><table:table-row><table:table-cell/><table:table-cell
     table:number-columns-repeated="1000000000"><text:p>b</text:p></table:table-cell>
     </table:table-row></table:table>`,
  );
  expect(huge!.length).toBeLessThan(1000);
});

test('details come from the properties; what is no date or title is left out', async () => {
  const meta = (properties: string) =>
    `<office:document-meta ${NAMESPACES}><office:meta>${properties}</office:meta></office:document-meta>`;
  const detailsOf = async (properties: string) => {
    const others = { 'meta.xml': meta(properties) };
    return (await readOne(odt, fileOf(contentOf('<text:h>Talks</text:h>'), others))).details;
  };
  expect(
    await detailsOf(
      `<dc:title> Harbour talks </dc:title><meta:initial-creator>Ilse Marrow</meta:initial-creator>
       <dc:creator>Teun Var</dc:creator><meta:creation-date>2031-04-17T09:12:44</meta:creation-date>
       <dc:language>en-GB</dc:language>`,
    ),
  ).toEqual({
    title: 'Harbour talks',
    authors: ['Ilse Marrow'],
    published: '2031-04-17',
    language: 'en-GB',
  });
  expect(await detailsOf('<dc:title/><meta:creation-date>soon</meta:creation-date>')).toEqual({
    title: 'Talks',
  });
});

test('a password, a missing text and a spreadsheet are told apart', async () => {
  const manifest = `<manifest:manifest ${NAMESPACES}><manifest:encryption-data/></manifest:manifest>`;
  const locked = fileOf('\u0001garbage', { 'META-INF/manifest.xml': manifest });
  expect(await unreadable('SOURCE_DAMAGED', odt, locked)).toContain('protected by a password');
  const empty = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' });
  expect(await unreadable('SOURCE_DAMAGED', odt, empty)).toContain('its text is missing');
  const sheet = contentOf('').replaceAll('office:text>', 'office:spreadsheet>');
  expect(await unreadable('SOURCE_DAMAGED', odt, fileOf(sheet))).toContain('it is a spreadsheet');
});

test('hostile files end in a message: entities, depth, bombs, lies, files cut off', async () => {
  const entities = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}">]>${contentOf('')}`;
  expect(await unreadable('SOURCE_DAMAGED', odt, fileOf(entities))).toContain('entities');
  const deep = contentOf(`${'<text:section>'.repeat(100_000)}${'</text:section>'.repeat(100_000)}`);
  expect(await unreadable('SOURCE_TOO_COMPLEX', odt, fileOf(deep, {}, 0))).toContain('nested');
  const bomb = fileOf(contentOf(`<text:p>${' '.repeat(30_000_000)}</text:p>`));
  expect(await unreadable('SOURCE_TOO_COMPLEX', odt, bomb)).toContain('200 times');
  const liar = withEntry(bomb, 'content.xml', { size: 5000 });
  expect(await unreadable('SOURCE_DAMAGED', odt, liar)).toContain('more than the archive says');
  const whole = officeFile('libreoffice.odt');
  for (const share of [0.1, 0.5, 0.9, 0.999]) {
    const cut = whole.subarray(0, Math.floor(whole.length * share));
    expect(await unreadable('SOURCE_DAMAGED', odt, cut)).toContain('too early');
  }
});

test('numbers that are absurd, or none, do no harm', async () => {
  const list = `<text:list-style style:name="L"><text:list-level-style-number text:level="1"
    style:num-format="a" text:start-value="1e999" text:display-levels="-4"/></text:list-style>`;
  for (const number of ['-1', '1e999', '', 'x', '99999999999999999999']) {
    const blocks = await blocksOf(
      `<text:h text:outline-level="${number}">H<text:s text:c="${number}"/>.</text:h>
       <text:list text:style-name="L"><text:list-item text:start-value="${number}">
       <text:p>one</text:p></text:list-item></text:list>
       <table:table><table:table-row><table:table-cell
       table:number-columns-repeated="${number}"/></table:table-row></table:table>`,
      list,
    );
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toMatch(/^heading\d+: H *\.$/u);
    expect(blocks[1]).toMatch(/^listItem1: [a-z\d]+ one$/u);
  }
});

test('styles that build on each other in a circle end', async () => {
  const circle = `<style:style style:name="A" style:parent-style-name="B"/>
    <style:style style:name="B" style:parent-style-name="A"/>`;
  expect(await blocksOf('<text:p text:style-name="A">Words.</text:p>', circle)).toEqual([
    'paragraph: Words.',
  ]);
});
