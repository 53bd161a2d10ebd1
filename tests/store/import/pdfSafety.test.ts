import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { showLines, stream, writePdf } from '../../fixtures/pdf/writePdf.ts';
import { expectUnreadable, readPdf } from './pdfBlocks.ts';

const url = 'http://127.0.0.1:9/harbour';

/** A PDF with everything by which one may try to run or fetch something. */
const hostile = writePdf({
  catalog:
    '/OpenAction 1000 0 R /AA << /WC 1000 0 R /DS 1001 0 R >> /AcroForm << /Fields [1004 0 R] /XFA 1005 0 R >> ' +
    '/Names << /JavaScript << /Names [(run) 1000 0 R] >> /EmbeddedFiles << /Names [(a.exe) 1003 0 R] >> >>',
  pages: [
    {
      content: `${showLines(['The crews come home.'])} /Remote Do`,
      entries: '/Annots [1002 0 R 1004 0 R] /AA << /O 1000 0 R /C 1001 0 R >>',
      resources: '/XObject << /Remote 1006 0 R >>',
    },
  ],
  objects: {
    1000: `<< /S /JavaScript /JS (globalThis.pdfRan = true; app.launchURL\\("${url}"\\);) >>`,
    1001: '<< /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >> >>',
    1002: `<< /Type /Annot /Subtype /Link /Rect [0 0 400 500] /A << /S /URI /URI (${url}) >> >>`,
    1003: '<< /Type /Filespec /F (a.exe) /EF << /F 1007 0 R >> >>',
    1004: `<< /Type /Annot /Subtype /Widget /FT /Btn /T (b) /Rect [0 0 9 9] /A << /S /SubmitForm /F (${url}) >> >>`,
    1005: stream(`<xdp><script>${url}</script></xdp>`),
    1006: stream(
      '',
      `/Type /XObject /Subtype /Image /Width 9 /Height 9 /F << /FS /URL /F (${url}) >>`,
    ),
    1007: stream('MZ', '/Type /EmbeddedFile'),
  },
});

/** Reads a PDF where every way out of the process is closed, and tells of each attempt. */
const SEALED = `
  import { syncBuiltinESMExports } from 'node:module';
  import childProcess from 'node:child_process';
  import dgram from 'node:dgram';
  import dns from 'node:dns';
  import fs from 'node:fs';
  import net from 'node:net';
  import workers from 'node:worker_threads';
  const attempts = [];
  const seal = (object, name) => {
    object[name] = function () {
      attempts.push(name);
      throw new Error('sealed');
    };
  };
  const { readDocuments } = await import(process.argv[1]);
  const bytes = new Uint8Array(Buffer.from(fs.readFileSync(0, 'utf8'), 'base64'));
  for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
    seal(childProcess, name);
  seal(childProcess.ChildProcess.prototype, 'spawn');
  seal(net.Socket.prototype, 'connect');
  seal(dgram, 'createSocket');
  seal(dns, 'lookup');
  seal(fs, 'writeFileSync');
  seal(fs, 'createWriteStream');
  seal(fs, 'createReadStream');
  seal(workers, 'Worker');
  seal(globalThis, 'fetch');
  seal(globalThis, 'WebSocket');
  seal(globalThis, 'eval');
  syncBuiltinESMExports();
  const [{ text }] = await readDocuments({ fileName: 'hostile.pdf', bytes });
  await new Promise((resolve) => setTimeout(resolve, 50));
  console.log(JSON.stringify({ text, attempts, ran: globalThis.pdfRan ?? false }));
`;

test('nothing in a PDF runs, starts a process or reaches the network', () => {
  const reader = fileURLToPath(new URL('../../../db/import/readDocuments.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', SEALED, reader],
    { input: Buffer.from(hostile).toString('base64'), encoding: 'utf8' },
  );
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(JSON.parse(stdout)).toEqual({ text: 'The crews come home.', attempts: [], ran: false });
});

test('a page that draws itself, and pages that are each other’s parents, come to an end', async () => {
  const { text } = await readPdf(
    writePdf({
      pages: [
        {
          content: `${showLines(['The crews.'])} /Me Do`,
          resources: '/XObject << /Me 1000 0 R >>',
        },
      ],
      objects: {
        1000: stream(
          '/Me Do',
          '/Type /XObject /Subtype /Form /Resources << /XObject << /Me 1000 0 R >> >>',
        ),
      },
    }),
  );
  expect(text).toBe('The crews.');
  const circle = writePdf({
    pages: [],
    objects: { 2: '<< /Type /Pages /Count 9 /Kids [2 0 R] >>' },
  });
  await expectUnreadable(circle, 'SOURCE_DAMAGED');
});

test('a page with more text than anyone could read is given up', async () => {
  const content = `BT /F1 1 Tf ${'9 9 Td (a) Tj -9 3 Td (b) Tj '.repeat(130_000)} ET`;
  const bytes = writePdf({ pages: [{ content, entries: '/MediaBox [0 0 9000000 9000000]' }] });
  const error = await expectUnreadable(bytes, 'SOURCE_TOO_COMPLEX');
  expect(error.message).toContain('page 1');
});

test('a stream that would fill the memory is refused before it is unpacked', async () => {
  const packed = deflateSync(Buffer.alloc(100 * 1024 * 1024, ' ')).toString('latin1');
  const contents = stream(packed, '/Filter /FlateDecode');
  const bytes = writePdf({ pages: [{ content: '' }], objects: { 11: contents } });
  await expectUnreadable(bytes, 'SOURCE_TOO_COMPLEX');
  const picture = stream(packed, '/Subtype /Image /Filter /FlateDecode');
  const page = { content: showLines(['The crews.']) };
  expect((await readPdf(writePdf({ pages: [page], objects: { 1000: picture } }))).text).toBe(
    'The crews.',
  );
});

test('the words are the same where pdf.js takes the process for a browser', () => {
  const reader = fileURLToPath(new URL('../../../db/import/readDocuments.ts', import.meta.url));
  const code = `
    import fs from 'node:fs';
    Object.defineProperty(process.versions, 'electron', { value: '45.0.0' });
    process.type = 'utility';
    const { readDocuments } = await import(process.argv[1]);
    const bytes = new Uint8Array(Buffer.from(fs.readFileSync(0, 'utf8'), 'base64'));
    console.log((await readDocuments({ fileName: 'a.pdf', bytes }))[0].text);
  `;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code, reader],
    { input: Buffer.from(hostile).toString('base64'), encoding: 'utf8' },
  );
  expect({ stdout, stderr }).toEqual({ stdout: 'The crews come home.\n', stderr: '' });
});
