import { expect, test } from 'vitest';
import { blocksOf, expectRefused, readFile } from './readFile.ts';

const archive = (
  page: string,
  head = 'Content-Location: https://www.sundherald.example/talks',
) => `From: <Saved by Blink>
Snapshot-Content-Location: https://www.sundherald.example/talks
Subject: Talks resume
Date: Tue, 4 Mar 2031 09:00:00 +0100
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----MultipartBoundary--x----"


------MultipartBoundary--x----
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
${head}

${page}
------MultipartBoundary--x----
Content-Type: text/css
Content-Transfer-Encoding: quoted-printable

p { color: red }
------MultipartBoundary--x----
Content-Type: text/html

<p>An advertisement in a frame</p>
------MultipartBoundary--x------
`;

const PAGE = `<!DOCTYPE html><html lang=3D"en"><head><meta http-equiv=3D"Content-Type" content=
=3D"text/html; charset=3DUTF-8"><title>Talks resume | Sund Herald</title></head><body>
<h1>Talks resume</h1><p>On 3 M=C3=A4rz the crews ca=
me home.</p></body></html>`;

test('a web archive is the page in it, with where it was and when it was saved', async () => {
  const page = await readFile('talks.mhtml', archive(PAGE));
  expect(blocksOf(page)).toEqual([
    'heading1: Talks resume',
    'paragraph: On 3 März the crews came home.',
  ]);
  expect(page).toMatchObject({
    mediaType: 'multipart/related',
    encoding: 'utf-8',
    warnings: [],
    details: {
      title: 'Talks resume',
      url: 'https://www.sundherald.example/talks',
      retrieved: '2031-03-04T09:00',
      language: 'en',
    },
  });
  expect(await readFile('talks.mht', archive(PAGE).replaceAll('\n', '\r\n'))).toMatchObject({
    text: page.text,
    details: page.details,
  });
});

test('it is recognised whatever it is called, and told from a mail with pictures', async () => {
  const named = await readFile('talks.txt', archive(PAGE));
  expect(named).toMatchObject({
    mediaType: 'multipart/related',
    warnings: [{ code: 'FORMAT_MISNAMED' }],
  });
  const sent = archive(PAGE).replace(
    'From: <Saved by Blink>\nSnapshot-Content-Location',
    'To: teun@norvane.example\nFrom: m@aldova.example\nX-Was-At',
  );
  expect(await readFile('talks', sent)).toMatchObject({ mediaType: 'message/rfc822' });
});

test('the encoding is that of the header of the part, and another if a person says so', async () => {
  const page = '<html><body><p>=CF=F0=E8=E2=E5=F2';
  const declared = archive(page).replace(
    'Content-Type: text/html\n',
    'Content-Type: text/html; charset="windows-1251"\n',
  );
  expect(await readFile('a.mht', declared)).toMatchObject({
    encoding: 'windows-1251',
    text: 'Привет',
  });
  expect(await readFile('a.mht', declared, 'koi8-r')).toMatchObject({
    encoding: 'koi8-r',
    text: 'оПХБЕР',
  });
});

test('pages in base64, and in parts of parts, are found', async () => {
  const coded = Buffer.from('<p>The crews came home.</p>').toString('base64');
  const nested = `MIME-Version: 1.0
Content-Type: multipart/related; boundary=a

--a
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${coded}
--b--
--a--`;
  expect(blocksOf(await readFile('a.mht', nested))).toEqual(['paragraph: The crews came home.']);
});

test('an archive without a page is refused, one that was cut off keeps what is there', async () => {
  await expectRefused('SOURCE_DAMAGED', 'a.mht', archive(PAGE).replaceAll('text/html', 'text/css'));
  await expectRefused('SOURCE_DAMAGED', 'a.mht', 'no headers at all');
  const whole = archive(PAGE);
  const page = await readFile('a.mht', whole.slice(0, whole.indexOf('crews ca=')));
  expect(page.text).toBe('Talks resume\n\nOn 3 März the');
});
