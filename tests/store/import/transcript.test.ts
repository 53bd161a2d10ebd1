import { expect, test } from 'vitest';
import type { ImportedDocument } from '../../../db/import/imported.ts';
import { readDocuments } from '../../../db/import/readDocuments.ts';

async function read(content: string | Uint8Array, fileName = 'talks.vtt') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const [document] = await readDocuments({ fileName, bytes });
  return document!;
}

/** The blocks: from when, who speaks, and what. */
const turnsOf = ({ text, blocks }: ImportedDocument) =>
  blocks.map(({ seconds, speaker, start, end }) => [
    seconds ?? null,
    speaker ?? null,
    text.slice(start, end),
  ]);

/** A cue that begins at a second and lasts two. */
const cue = (second: number, ...lines: string[]) =>
  `00:00:${String(second).padStart(2, '0')}.000 --> 00:00:${String(second + 2).padStart(2, '0')}.000\n${lines.join('\n')}`;

const webVtt = (...cues: string[]) => `WEBVTT\n\n${cues.join('\n\n')}\n`;

test('SubRip is read: consecutive cues are a paragraph, its words without tags', async () => {
  const document = await read(
    '\uFEFF1\r\n00:00:01,500 --> 00:00:03,000\r\n<i>The crews</i> must\r\ncome home,\r\n\r\n' +
      '2\r\n00:00:03,000 --> 00:00:05,000 X1:10 X2:20\r\n{\\an8}said <font color="red">Olan</font>.\r\n\r\n',
    'talks.srt',
  );
  expect(turnsOf(document)).toEqual([[1.5, null, 'The crews must come home, said Olan.']]);
  expect(document).toMatchObject({
    mediaType: 'application/x-subrip',
    encoding: 'utf-8',
    details: { title: 'talks' },
    warnings: [],
  });
});

test('WebVTT is read: voices are the speakers, and what is not shown is left out', async () => {
  const document = await read(`WEBVTT - Talks in Sundhaven
Kind: captions
Language: en-GB

STYLE
::cue { color: red }

REGION
id:one

NOTE made for a test
and not shown

intro
01:00:00.000 --> 01:00:02.000 align:start
<v.loud Mirre Olan>We come &amp; <00:00:01.000><c.x>go</c>.</v>

01:00:02.000 --> 01:00:04.000
<v Mirre Olan>Only if the crews do.

01:00:04.000 --> 01:00:06.000
<v Teun Var>No.</v> <v Mirre Olan>Then &#x201c;no&#8221;.</v>
`);
  expect(turnsOf(document)).toEqual([
    [3600, 'Mirre Olan', 'We come & go. Only if the crews do.'],
    [3604, 'Teun Var', 'No.'],
    [3604, 'Mirre Olan', 'Then “no”.'],
  ]);
  expect(document.details).toEqual({ title: 'Talks in Sundhaven', language: 'en-GB' });
  expect(document.mediaType).toBe('text/vtt');
});

test('the name of the speaker stands beside the words, not in them', async () => {
  const document = await read(webVtt(cue(1, 'OLAN: We come home.'), cue(3, 'VAR: No.')));
  expect(document.text).toBe('We come home.\n\nNo.');
  expect(document.blocks.map(({ speaker }) => speaker)).toEqual(['OLAN', 'VAR']);
});

test.each([
  ['capitals before a colon', 'REKE: We come.', 'REKE'],
  ['several words before a colon', 'Mirre Olan: We come.', 'Mirre Olan'],
  ['a number behind', 'Speaker 2: We come.', 'Speaker 2'],
  ['a mark of captions', '>> Reke: We come.', 'Reke'],
  ['a mark of subtitles', '- Reke: We come.', 'Reke'],
  ['brackets', '[REKE]: We come.', 'REKE'],
])('a speaker is known by %s', async (_how, line, speaker) => {
  expect(turnsOf(await read(webVtt(cue(1, line))))).toEqual([[1, speaker, 'We come.']]);
});

test('a name that is not in capitals is a speaker if it is met with twice', async () => {
  const twice = await read(webVtt(cue(1, 'Reke: We come.'), cue(3, 'Reke: We do.')));
  expect(turnsOf(twice)).toEqual([[1, 'Reke', 'We come. We do.']]);
});

test.each([
  'Remember: we come.',
  'He said: we come.',
  'At 10:30 we come.',
  'WE SAY: WE COME.',
  'See https://sund.example for more.',
])('“%s” names no speaker', async (line) => {
  expect(turnsOf(await read(webVtt(cue(1, line))))).toEqual([[1, null, line]]);
});

test('a named speaker goes on until another begins', async () => {
  const document = await read(
    webVtt(
      cue(1, 'OLAN: The crews'),
      cue(3, 'come home.'),
      cue(5, '>> And then?'),
      cue(7, '>> When?', '>> Soon.'),
      cue(9, 'VAR:', 'Never.'),
    ),
  );
  expect(turnsOf(document)).toEqual([
    [1, 'OLAN', 'The crews come home.'],
    [5, null, 'And then?'],
    [7, null, 'When?'],
    [7, null, 'Soon.'],
    [9, 'VAR', 'Never.'],
  ]);
});

test('a dash begins a turn, but not within words or before a number', async () => {
  const document = await read(
    webVtt(cue(1, '- Where?', '-Here.'), cue(3, '-5 degrees', 'well-known')),
  );
  expect(turnsOf(document)).toEqual([
    [1, null, 'Where?'],
    [1, null, 'Here. -5 degrees well-known'],
  ]);
});

test('a pause and a long turn begin a new paragraph, at the end of a sentence', async () => {
  const pause = await read(webVtt(cue(1, 'One.'), cue(6, 'Two.'), cue(20, 'Three.')));
  expect(turnsOf(pause)).toEqual([
    [1, null, 'One. Two.'],
    [20, null, 'Three.'],
  ]);
  const sentence = (last: string) => `${'words '.repeat(40)}end${last}`;
  const long = await read(
    webVtt(
      cue(1, `OLAN: ${sentence('.')}`),
      cue(3, sentence(',')),
      cue(5, sentence('.')),
      cue(7, 'So.'),
    ),
  );
  expect(long.blocks.map(({ seconds, speaker }) => [seconds, speaker])).toEqual([
    [1, 'OLAN'],
    [7, 'OLAN'],
  ]);
});

test('without any full stop a paragraph ends all the same', async () => {
  const cues = Array.from({ length: 28 }, (_, index) =>
    cue(index * 2, `${index} ${'words '.repeat(20)}`),
  );
  const { blocks } = await read(webVtt(...cues));
  expect(blocks.length).toBeGreaterThan(1);
  expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThan(1400);
});

test('captions that roll are read once', async () => {
  const document = await read(
    webVtt(
      cue(1, ' ', 'the<00:00:01.500><c> crews</c>'),
      cue(3, 'the crews', ' '),
      cue(3, 'the crews', 'must<c> come</c>'),
      cue(5, 'must come'),
      cue(5, 'must come', 'home'),
      cue(7, 'home'),
    ),
  );
  expect(turnsOf(document)).toEqual([[1, null, 'the crews must come home']]);
});

test('captions that grow word by word are read once', async () => {
  const document = await read(
    webVtt(
      cue(1, 'The'),
      cue(2, 'The crews'),
      cue(3, 'The crews come'),
      cue(4, 'The crews come home.'),
    ),
  );
  expect(turnsOf(document)).toEqual([[1, null, 'The crews come home.']]);
});

test('what is said twice is read twice', async () => {
  const document = await read(
    webVtt(cue(1, 'No.'), cue(3, 'No.'), cue(5, 'We come.'), cue(7, 'They do.'), cue(9, 'Yes.')),
  );
  expect(turnsOf(document)).toEqual([[1, null, 'No. No. We come. They do. Yes.']]);
});

test('words of scripts without spaces are joined without', async () => {
  const document = await read(webVtt(cue(1, '船员必须'), cue(3, '回家。')));
  expect(document.text).toBe('船员必须回家。');
});

test('times that cannot be read are told, and the words kept', async () => {
  const document = await read(
    '1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:99:02,000 --> 00:00:0x\nTwo.\n\n' +
      '3\n00:00:03,000 --> 00:00:04,000\nThree.\n',
    'talks.srt',
  );
  expect(turnsOf(document)).toEqual([[1, null, 'One. Two. Three.']]);
  expect(document.warnings).toMatchObject([{ code: 'TIMES_UNREADABLE' }]);
});

test('cues without numbers, without blank lines between, with blank lines within are read', async () => {
  const document = await read(
    '00:00:01.5 --> 00:00:02.0\nOne.\n2\n0:00:02,000-->0:00:03,000\nTwo,\n\nand more.\n\n3\n\n' +
      '00:00:04 --> 00:00:05\nThree.',
    'talks.srt',
  );
  expect(turnsOf(document)).toEqual([[1.5, null, 'One. Two, and more. Three.']]);
});

test('words before the first time are kept', async () => {
  const document = await read('Words\n\n1\n00:00:01,000 --> 00:00:02,000\nOne.', 'talks.srt');
  expect(turnsOf(document)).toEqual([[1, null, 'Words One.']]);
});

test('content tells what a file is, whatever it is called', async () => {
  const vtt = await read(webVtt(cue(1, 'One.')), 'talks.txt');
  expect(vtt).toMatchObject({ mediaType: 'text/vtt', warnings: [{ code: 'FORMAT_MISNAMED' }] });
  const srt = await read('1\r\n00:00:01,000 --> 00:00:02,000\r\nOne.', 'talks');
  expect(srt.mediaType).toBe('application/x-subrip');
});

test('less than a tag, an unknown reference and a BOM in the middle stay', async () => {
  const { text } = await read(webVtt(cue(1, '5 < 6 &unknown; &#0; &#xd800; > 4')));
  expect(text).toBe('5 < 6 &unknown; &#0; &#xd800; > 4');
});

test('what has no times is refused', async () => {
  await expect(read('The crews must come home.', 'talks.srt')).rejects.toMatchObject({
    code: 'SOURCE_DAMAGED',
  });
  await expect(read('WEBVTT\n\nNOTE nothing')).rejects.toMatchObject({ code: 'SOURCE_DAMAGED' });
});

test('cues without words are an empty source', async () => {
  await expect(read(webVtt(cue(1), cue(3, '<b></b>')))).rejects.toMatchObject({
    code: 'SOURCE_EMPTY',
  });
});

test('a file that breaks off anywhere is read as far as it goes, or refused', async () => {
  const whole = webVtt(cue(1, '<v Mirre Olan>We come.</v>'), cue(3, 'VAR: No &amp; <i>never</i>.'));
  for (let length = 1; length < whole.length; length++) {
    const outcome = await read(whole.slice(0, length)).then(
      ({ blocks }) => (blocks.length > 0 ? 'read' : 'nothing'),
      ({ code }: { code: string }) => code,
    );
    expect(['read', 'SOURCE_DAMAGED', 'SOURCE_EMPTY']).toContain(outcome);
  }
});

test('a hundred megabytes in one line are refused', async () => {
  const bytes = Buffer.alloc(100 * 1024 * 1024, '<a> &amp; ');
  bytes.set(new TextEncoder().encode(`WEBVTT\n\n${cue(1, '')}`));
  await expect(read(bytes)).rejects.toMatchObject({ code: 'SOURCE_TOO_COMPLEX' });
});

test('a line of tags that never end, or of names that are none, is read', async () => {
  const tags = await read(webVtt(cue(1, `words ${'<b '.repeat(100_000)}`)));
  expect(tags.text).toHaveLength(300_005);
  const names = await read(webVtt(cue(1, 'Aa.'.repeat(100_000)), cue(3, 'A '.repeat(100_000))));
  expect(names.text).toHaveLength(300_000 + 2 + 199_999);
  expect(Math.max(...names.blocks.map(({ start, end }) => end - start))).toBeLessThan(20_001);
});

test('more lines than can be held are refused', async () => {
  const bytes = Buffer.alloc(100 * 1024 * 1024, '\n');
  bytes.set(new TextEncoder().encode(webVtt(cue(1, 'One.'))));
  await expect(read(bytes)).rejects.toMatchObject({ code: 'SOURCE_TOO_COMPLEX' });
});
