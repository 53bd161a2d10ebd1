import { expect, test } from 'vitest';
import { elementAt, elementsIn, readXml, textIn } from '../../../db/import/xml/readXml.ts';
import { expectApiError } from '../../helpers/apiErrors.ts';

const origin = { fileName: 'a.odt', format: 'LibreOffice document' };
const read = (xml: string, prefixes: Record<string, string> = {}) =>
  readXml(Buffer.from(xml), { ...origin, prefixes });

const refused = (code: 'SOURCE_DAMAGED' | 'SOURCE_TOO_COMPLEX', xml: string | Buffer) =>
  expectApiError(code, () => readXml(Buffer.from(xml), origin)).message;

test('elements, their attributes and the text between them come in order', () => {
  expect(
    read('<talks round="2">The <b>crews</b> come <![CDATA[<home>]]> &amp; stay</talks>'),
  ).toEqual({
    name: 'talks',
    attributes: new Map([['round', '2']]),
    children: [
      'The ',
      { name: 'b', attributes: new Map(), children: ['crews'] },
      ' come <home> & stay',
    ],
  });
});

test('names have the prefixes that were asked for, whatever the text calls them', () => {
  const root = read('<x:p xmlns:x="urn:text" x:level="1" plain="2"><q xmlns="urn:other"/></x:p>', {
    'urn:text': 'text',
  });
  expect(root.name).toBe('text:p');
  expect([...root.attributes]).toEqual(
    expect.arrayContaining([
      ['text:level', '1'],
      ['plain', '2'],
    ]),
  );
  expect(elementsIn(root).map(({ name }) => name)).toEqual(['q']);
});

test('elements are found by their path, and text is put together', () => {
  const root = read('<a><b/><b><c>The <i>ferry</i></c></b></a>');
  expect(textIn(elementAt(root, 'b', 'c')!)).toBe('The ferry');
  expect(elementAt(root, 'c')).toBeUndefined();
});

test('the encoding is that of the byte order mark or of the declaration', () => {
  const utf16 = Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>Домой</a>', 'utf16le');
  expect(textIn(readXml(utf16, origin))).toBe('Домой');
  expect(textIn(readXml(Buffer.from(utf16).swap16(), origin))).toBe('Домой');
  const cyrillic = Buffer.from(
    '<?xml version="1.0" encoding="windows-1251"?><a>\xc4\xe0</a>',
    'latin1',
  );
  expect(textIn(readXml(cyrillic, origin))).toBe('Да');
  expect(refused('SOURCE_DAMAGED', Buffer.from('<a>\xc4</a>', 'latin1'))).toContain('encoding');
  expect(refused('SOURCE_DAMAGED', '<?xml version="1.0" encoding="none"?><a/>')).toContain(
    'encoding',
  );
});

test.each([
  ['', 'document must contain a root element'],
  ['<a><b></a>', 'unexpected close tag'],
  ['<a>', 'unclosed tag: a'],
  ['<a b=1/>', 'unquoted attribute value'],
  ['<a>&nbsp;</a>', 'unknown entity'],
  ['<x:a/>', 'unbound namespace prefix'],
  ['<a/><b/>', 'documents may contain only one root'],
])('%j is damaged', (xml, problem) => {
  expect(refused('SOURCE_DAMAGED', xml)).toContain(problem);
});

test('a document type is passed over and never fetched', () => {
  const xml =
    '<!DOCTYPE a PUBLIC "-//W3C//DTD" "http://a.example/a.dtd" [<!ELEMENT a ANY>]><a>x</a>';
  expect(textIn(read(xml))).toBe('x');
});

test('entities are refused: neither a billion laughs nor files of this machine', () => {
  const laughs = Array.from({ length: 9 }, (_, index) => {
    const name = String.fromCodePoint(98 + index);
    const inner = String.fromCodePoint(97 + index);
    return `<!ENTITY ${name} "${`&${inner};`.repeat(10)}">`;
  });
  const quadratic = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50_000)}">]><x>${'&a;'.repeat(50_000)}</x>`;
  for (const xml of [
    `<!DOCTYPE x [<!ENTITY a "ha">${laughs.join('')}]><x>&j;</x>`,
    quadratic,
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
    '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://a.example/p"> %p;]><x/>',
  ]) {
    expect(refused('SOURCE_DAMAGED', xml)).toContain('it declares entities of its own');
  }
});

test('what is nested absurdly deep is given up', () => {
  const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
  expect(refused('SOURCE_TOO_COMPLEX', deep)).toContain('nested more than 256 deep');
});

test('what has absurdly many elements is given up', () => {
  expect(refused('SOURCE_TOO_COMPLEX', `<a>${'<b/>'.repeat(1_000_001)}</a>`)).toContain('elements');
});
