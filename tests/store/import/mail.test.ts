import { expect, test } from 'vitest';
import { blocksOf, expectRefused, readFile } from './readFile.ts';

const HEAD = `Received: from mail.aldova.example
From: =?utf-8?q?Mirre_Ol=C3=A1n?= <mirre@aldova.example>
To: "Var, Teun" <teun@norvane.example>, press@norvane.example
Cc: Desk: ila@aldova.example;
Subject: Re: The second
 round
Date: Mon, 3 Mar 2031 14:05:00 +0100 (CET)
MIME-Version: 1.0
`;

const HEAD_BLOCKS = [
  'heading1: Re: The second round',
  `paragraph: From: Mirre Olán <mirre@aldova.example>
To: Var, Teun <teun@norvane.example>, press@norvane.example
Cc: ila@aldova.example
Date: Mon, 3 Mar 2031 14:05:00 +0100 (CET)`,
];

const TEXT = `Dear Teun,

we shall come to the second round, whatever the weather may be, and we shall
bring the charts of the corridor that you asked for. The crews must be home by
then.

On Sunday, 2 March 2031, Teun Var wrote:
> Will you come, and will you bring the charts? We cannot say anything about the
> fees before we have seen them.
>
>> The crews must come home first.
> That is understood.

-- 
Mirre Olán
Office of the Envoy`;

const TEXT_BLOCKS = [
  'paragraph: Dear Teun,',
  `paragraph: we shall come to the second round, whatever the weather may be, and we shall
bring the charts of the corridor that you asked for. The crews must be home by
then.`,
  'paragraph: On Sunday, 2 March 2031, Teun Var wrote:',
  `quote: Will you come, and will you bring the charts? We cannot say anything about the
fees before we have seen them.`,
  'quote: The crews must come home first.',
  'quote: That is understood.',
  'paragraph: -- \nMirre Olán\nOffice of the Envoy',
];

/** A mail of several parts. */
const parts = (type: string, ...contents: string[]) =>
  `Content-Type: multipart/${type}; boundary="=_${type}"\n\n` +
  `${contents.map((content) => `--=_${type}\n${content}\n`).join('')}--=_${type}--\n`;

const plain = (text: string) => `Content-Type: text/plain; charset=utf-8\n\n${text}`;
const html = (text: string) => `Content-Type: text/html; charset=utf-8\n\n${text}`;
const pdf = `Content-Type: application/pdf; name="chart.pdf"
Content-Disposition: attachment; filename="chart.pdf"
Content-Transfer-Encoding: base64

AAAA`;

test('a mail is who wrote to whom and when, then its words, quoted ones as quotations', async () => {
  const mail = await readFile('a.eml', HEAD + plain(TEXT));
  expect(blocksOf(mail)).toEqual([...HEAD_BLOCKS, ...TEXT_BLOCKS]);
  expect(mail.blocks[1]).toMatchObject({ keepLines: true });
  expect(mail).toMatchObject({
    mediaType: 'message/rfc822',
    encoding: null,
    warnings: [],
    details: {
      title: 'Re: The second round',
      authors: ['Mirre Olán'],
      published: '2031-03-03T14:05',
    },
  });
});

test('CRLF line ends change nothing', async () => {
  const [lf, crlf] = await Promise.all([
    readFile('a.eml', HEAD + plain(TEXT)),
    readFile('a.eml', (HEAD + plain(TEXT)).replaceAll('\n', '\r\n')),
  ]);
  expect(crlf).toEqual(lf);
});

test('the text part is preferred, unless it only says that there is another', async () => {
  const rich = html('<p>Dear <b>Teun</b>, we shall come.</p><blockquote>Will you?</blockquote>');
  const both = HEAD + parts('alternative', plain('Dear Teun, we shall come. Signed'), rich);
  expect(blocksOf(await readFile('a.eml', both)).slice(2)).toEqual([
    'paragraph: Dear Teun, we shall come. Signed',
  ]);
  const richBlocks = ['paragraph: Dear Teun, we shall come.', 'quote: Will you?'];
  const stub = HEAD + parts('alternative', plain('See HTML.'), rich);
  expect(blocksOf(await readFile('a.eml', stub)).slice(2)).toEqual(richBlocks);
  expect(blocksOf(await readFile('a.eml', HEAD + rich)).slice(2)).toEqual(richBlocks);
});

test('what is attached is named in a warning', async () => {
  const { warnings, text } = await readFile(
    'a.eml',
    HEAD + parts('mixed', plain('See there.'), pdf),
  );
  expect(text).toMatch(/See there\.$/u);
  expect(warnings).toEqual([
    {
      code: 'MAIL_ATTACHMENTS',
      message: 'Attached to this mail and not imported: “chart.pdf”.',
    },
  ]);
});

test('a forwarded mail is part of the text', async () => {
  const forwarded = `Content-Type: message/rfc822\n\nFrom: teun@norvane.example\nSubject: Fees\n\nThe fees first.`;
  const { text } = await readFile('a.eml', HEAD + parts('mixed', plain('See below.'), forwarded));
  expect(text).toContain('See below.');
  expect(text).toContain('The fees first.');
});

test('transfer encodings and charsets are undone', async () => {
  const mail = `${HEAD}Content-Type: text/plain; charset=windows-1251\nContent-Transfer-Encoding: quoted-printable\n\n=CF=F0=E8=\n=E2=E5=F2`;
  expect((await readFile('a.eml', mail)).text).toMatch(/Привет$/u);
});

test('a mail is recognised by its headers, a memo that looks like one is text', async () => {
  const mail = await readFile('a.txt', HEAD + plain('x'));
  expect(mail.warnings).toMatchObject([{ code: 'FORMAT_MISNAMED' }]);
  const memo = await readFile(
    'memo.txt',
    'From: the desk\nTo: the envoy\nDate: 3 March\n\nCome home.',
  );
  expect(memo).toMatchObject({ mediaType: 'text/plain', warnings: [] });
});

test('what is no mail is refused, parts without end as well', async () => {
  await expectRefused('SOURCE_DAMAGED', 'a.eml', 'Just words.\n\nAnd more.');
  const deep = Array.from({ length: 1000 }, (_, index) => index).reduceRight(
    (inner, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n${inner}`,
    'x',
  );
  await expectRefused('SOURCE_DAMAGED', 'a.eml', HEAD + deep);
  await expectRefused('SOURCE_TOO_COMPLEX', 'a.eml', HEAD + html('<div>'.repeat(100_000)));
});

test('mails with too many parts or lines, or too long a text, are refused', async () => {
  const many = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(30_000)}`;
  await expectRefused('SOURCE_TOO_COMPLEX', 'a.eml', many);
  await expectRefused('SOURCE_TOO_COMPLEX', 'a.eml', HEAD + plain('> a\n>> b\n'.repeat(200_000)));
  await expectRefused('SOURCE_TOO_LARGE', 'a.eml', HEAD + plain('>'.repeat(5_000_000)));
});

test('a mail that was cut off keeps what is there', async () => {
  const whole = HEAD + parts('mixed', plain(TEXT), pdf);
  const mail = await readFile('a.eml', whole.slice(0, whole.indexOf('that you asked for')));
  expect(mail.text).toMatch(/bring the charts of the corridor$/u);
});
