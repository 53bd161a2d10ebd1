import { expect, test } from 'vitest';
import { readDocuments } from '../../../db/import/readDocuments.ts';
import { officeFile } from '../../helpers/formats.ts';

const read = (fileName: string, bytes: Uint8Array) => readDocuments({ fileName, bytes });

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ODT = 'application/vnd.oasis.opendocument.text';

test.each([
  ['pandoc.docx', DOCX],
  ['libreoffice.odt', ODT],
  ['pandoc.rtf', 'application/rtf'],
  ['demands.xlsx', 'text/csv'],
])('%s is read by its content, whatever it is called', async (name, mediaType) => {
  for (const [fileName, warned] of [
    [name, false],
    ['download', false],
    ['readout.txt', true],
    ['readout.csv', true],
    ['readout.md', true],
  ] as const) {
    const [document] = await read(fileName, officeFile(name));
    expect(document!.mediaType).toBe(mediaType);
    expect(document!.warnings.some(({ code }) => code === 'FORMAT_MISNAMED')).toBe(warned);
  }
});

test('documents of one office format under the name of another are read, and this is said', async () => {
  const [document] = await read('readout.odt', officeFile('libreoffice.docx'));
  expect(document!.mediaType).toBe(DOCX);
  expect(document!.warnings[0]!.message).toBe(
    '“readout.odt” is a Word document, whatever its name says, and was read as one.',
  );
});

test('Rich Text under the name of an old Word document, as many programs write it, is read', async () => {
  const [document] = await read('readout.doc', officeFile('libreoffice.rtf'));
  expect(document).toMatchObject({ mediaType: 'application/rtf', warnings: [] });
});

test('an old Word document is refused by what it is', async () => {
  const ole = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
  ]);
  await expect(read('readout.doc', ole)).rejects.toMatchObject({ code: 'SOURCE_FORMAT' });
  await expect(read('readout.docx', ole)).rejects.toMatchObject({ code: 'SOURCE_FORMAT' });
  await expect(read('readout.xlsx', ole)).rejects.toMatchObject({ code: 'SOURCE_FORMAT' });
});

test('a text under the name of a document is damaged, not guessed', async () => {
  const words = Buffer.from('The crews must come home.');
  for (const name of ['a.docx', 'a.odt', 'a.rtf', 'a.xlsx']) {
    await expect(read(name, words)).rejects.toMatchObject({ code: 'SOURCE_DAMAGED' });
  }
});
