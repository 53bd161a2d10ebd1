import { expect, test } from 'vitest';
import type { ImportedDocument } from '../../../db/import/imported.ts';
import { readDocuments } from '../../../db/import/readDocuments.ts';

type Content = string | Uint8Array;

const bytesOf = (content: Content) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Reads talks.txt with annotation files, by name. */
async function readWith(text: Content, annotations: Record<string, Content>) {
  const companions = Object.entries(annotations).map(([fileName, content]) => ({
    fileName,
    bytes: bytesOf(content),
  }));
  const [document] = await readDocuments({
    fileName: 'talks.txt',
    bytes: bytesOf(text),
    companions,
  });
  return document!;
}

/** Reads talks.txt with talks.ann of these lines, tabs written as “|”. */
const read = (text: string, ...lines: string[]) =>
  readWith(text, { 'talks.ann': lines.join('\n').replaceAll('|', '\t') });

/** A line `T1|type start end|words` for the first place of the words in the text. */
function mark(text: string, id: string, type: string, words: string): string {
  const length = (part: string) => Array.from(part).length;
  const start = length(text.slice(0, text.indexOf(words)));
  return `${id}|${type} ${start} ${start + length(words)}|${words}`;
}

/** The passages: their words, each span apart. */
const wordsOf = ({ text, passages = [] }: ImportedDocument) =>
  passages.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));

const codesOf = ({ warnings }: ImportedDocument) => warnings.map(({ code }) => code);

const TALKS = `Mirre Olan insisted that the crews come home. “First the crews,” she said, “then the corridor.”

The ministry denied it. Teun Var, the envoy, disagreed.`;

const QUOTE = [
  mark(TALKS, 'T1', 'Source', 'she'),
  mark(TALKS, 'T2', 'Cue', 'said'),
  'T3|Content 46 64;75 95|“First the crews,” “then the corridor.”',
  mark(TALKS, 'T4', 'Attribution', 'said'),
  'E1|Attribution:T4 Content:T3 Cue:T2 Source:T1',
];

test('the Content of an attribution is a passage, its Source and Cue the evidence', async () => {
  const document = await read(TALKS, ...QUOTE);
  expect(wordsOf(document)).toEqual([['“First the crews,”', '“then the corridor.”']]);
  const [passage] = document.passages!;
  expect(passage!.evidence.map(({ kind, start, end }) => [kind, TALKS.slice(start, end)])).toEqual([
    ['speaker', 'she'],
    ['cue', 'said'],
  ]);
  expect(passage).toMatchObject({ speakers: [], tags: [], coder: null, comment: '' });
  expect(document).toMatchObject({
    text: TALKS,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    links: [],
    warnings: [],
  });
  expect(document.blocks).toHaveLength(2);
});

test('a Source that is a name is the speaker, with its title and without its description', async () => {
  const { passages } = await read(
    TALKS,
    mark(TALKS, 'T1', 'Source', 'Mirre Olan'),
    mark(TALKS, 'T2', 'Content', 'that the crews come home'),
    mark(TALKS, 'T3', 'Attribution', 'insisted'),
    'E1|Attribution:T3 Content:T2 Source:T1',
    mark(TALKS, 'T4', 'Source', 'Teun Var, the envoy,'),
    mark(TALKS, 'T5', 'Source', 'The ministry'),
    mark(TALKS, 'T6', 'Attribution', 'disagreed'),
    mark(TALKS, 'T7', 'Content', 'it'),
    'E2|Attribution:T6 Content:T7 Source:T4 Source2:T5',
  );
  expect(passages!.map(({ speakers }) => speakers.map(({ name }) => name))).toEqual([
    ['Mirre Olan'],
    ['Teun Var'],
  ]);
});

test('several Contents are one passage, and those that share words are joined', async () => {
  const document = await read(
    TALKS,
    mark(TALKS, 'T1', 'Content', 'the crews come'),
    mark(TALKS, 'T2', 'Content', 'crews come home'),
    mark(TALKS, 'T3', 'Content', 'The ministry denied it.'),
    mark(TALKS, 'T4', 'Attribution', 'insisted'),
    'E1|Attribution:T4 Content:T1 Content2:T2 Content3:T3',
  );
  expect(wordsOf(document)).toEqual([['the crews come home', 'The ministry denied it.']]);
});

test('an attribution within another is a passage of its own', async () => {
  const document = await read(
    TALKS,
    mark(TALKS, 'T1', 'Content', 'that the crews come home'),
    mark(TALKS, 'T2', 'Attribution', 'insisted'),
    mark(TALKS, 'T3', 'Attribution', 'denied'),
    'E1|Attribution:T2 Content:T1',
    'E2|Attribution:T3 Content:E1 Cue:T3',
  );
  expect(wordsOf(document)).toEqual([['that the crews come home'], ['insisted']]);
});

test('an attribution without Content is told and left out', async () => {
  const document = await read(
    TALKS,
    mark(TALKS, 'T1', 'Cue', 'denied'),
    mark(TALKS, 'T2', 'Attribution-no-source', 'denied'),
    'E1|Attribution-no-source:T2 Cue:T1',
  );
  expect(document.passages).toEqual([]);
  expect(codesOf(document)).toEqual(['ATTRIBUTION_WITHOUT_CONTENT']);
});

test('other annotations are passages with their type as a tag, a stance if it is one', async () => {
  const { passages } = await read(
    TALKS,
    mark(TALKS, 'T1', 'demand', 'the crews come home'),
    mark(TALKS, 'T2', 'Person', 'Teun Var'),
  );
  expect(passages!.map(({ tags }) => tags)).toEqual([
    [{ name: 'Demand', family: 'stance' }],
    [{ name: 'Person', family: 'free' }],
  ]);
});

test('attributes are tags, notes and references the comment', async () => {
  const { passages, links } = await read(
    TALKS,
    mark(TALKS, 'T1', 'Demand', 'the crews come home'),
    mark(TALKS, 'T2', 'Person', 'Teun Var'),
    'A1|Negated T1',
    'M1|Strength T1 High',
    'R1|answers Arg1:T2 Arg2:T1',
    'N1|Reference T2 Almanac:44|Teun Var (envoy)',
    '#1|AnnotatorNotes T2|see also the second round',
    '#2|AnnotatorNotes R1|not sure',
  );
  expect(passages!.map(({ tags }) => tags.map(({ name }) => name))).toEqual([
    ['Demand', 'Negated', 'Strength: High'],
    ['Person'],
  ]);
  expect(passages![1]!.comment).toBe('Teun Var (envoy) (Almanac:44)\nsee also the second round');
  expect(links).toEqual([
    { from: 'talks.ann#T2', to: 'talks.ann#T1', type: 'answers', note: 'not sure' },
  ]);
});

test('what is said of a part of an attribution is said of its passage', async () => {
  const { passages } = await read(TALKS, ...QUOTE, 'A1|Ironic T2', '#1|AnnotatorNotes T3|twice');
  expect(passages).toMatchObject([
    { tags: [{ name: 'Ironic', family: 'free' }], comment: 'twice' },
  ]);
});

test('events, relations and equivalences are links, each once', async () => {
  const { passages, links } = await read(
    TALKS,
    mark(TALKS, 'T1', 'Denial', 'denied'),
    mark(TALKS, 'T2', 'Body', 'The ministry'),
    mark(TALKS, 'T3', 'Person', 'Teun Var'),
    mark(TALKS, 'T4', 'Person', 'the envoy'),
    'E1|Denial:T1 Agent:T2 Agent2:T3',
    'R1|Contradicts Arg1:T3 Arg2:E1',
    'R2|Contradicts Arg1:T3 Arg2:T1',
    '*|Same T3 T4 T2',
  );
  const [denial, body, person, envoy] = passages!.map(({ key }) => key);
  expect(links!.map(({ from, type, to }) => [from, type, to])).toEqual([
    [denial, 'Agent', body],
    [denial, 'Agent', person],
    [person, 'Contradicts', denial],
    [person, 'Same', envoy],
    [person, 'Same', body],
  ]);
});

test('relations in a circle are links, one to itself or to nothing is told', async () => {
  const document = await read(
    TALKS,
    mark(TALKS, 'T1', 'Person', 'Teun Var'),
    mark(TALKS, 'T2', 'Body', 'The ministry'),
    mark(TALKS, 'T3', 'Move', 'denied'),
    'R1|Before Arg1:T1 Arg2:T2',
    'R2|Before Arg1:T2 Arg2:T1',
    'R3|Before Arg1:T1 Arg2:T1',
    'R4|Before Arg1:T1 Arg2:T9',
    'E1|Move:T3 Cause:E2',
    'E2|Move:T3 Cause:E1',
  );
  expect(document.links!.map(({ type }) => type)).toEqual(['Cause', 'Cause', 'Before', 'Before']);
  expect(codesOf(document)).toEqual(['RELATION_LEFT_OUT', 'RELATION_LEFT_OUT']);
});

test('an attribution that is its own Content ends all the same', async () => {
  const document = await read(
    TALKS,
    mark(TALKS, 'T1', 'Attribution', 'denied'),
    'E1|Attribution:T1 Content:E1',
  );
  expect(wordsOf(document)).toEqual([['denied']]);
});

test('words that are not those of the text are told and never guessed', async () => {
  const document = await read(
    TALKS,
    mark(TALKS, 'T1', 'Person', 'Teun Var'),
    'T2|Person 0 10|Mirre Olam',
    'T3|Content 0 10|Mirre Olan and more',
    mark(TALKS, 'T4', 'Attribution', 'denied'),
    'E1|Attribution:T4 Content:T3',
    'T5|Person 4000 4010|Mirre Olan',
    'T6|Person 99999999999999999999999 5|Mirre Olan',
    'T7|Person 10 0|Mirre Olan',
  );
  expect(wordsOf(document)).toEqual([['Teun Var']]);
  expect(document.warnings).toMatchObject([
    {
      code: 'ANNOTATION_DISAGREES',
      message:
        'T2 in line 2 of “talks.ann” was left out. It is on “Mirre Olam”, ' +
        'but at its place the text has “Mirre Olan”.',
    },
    { code: 'ANNOTATION_DISAGREES' },
    { code: 'ANNOTATION_DISAGREES', message: expect.stringContaining('not in the text') },
    { code: 'ANNOTATION_DISAGREES', message: expect.stringContaining('not in the text') },
    { code: 'ANNOTATION_DISAGREES', message: expect.stringContaining('not in the text') },
    { code: 'ANNOTATION_LEFT_OUT' },
  ]);
});

test('of very many disagreements the first are told and the others counted', async () => {
  const lines = Array.from({ length: 50 }, (_, index) => `T${index + 1}|Person 0 5|Nobody`);
  const { warnings } = await read(TALKS, ...lines);
  expect(warnings).toHaveLength(21);
  expect(warnings.at(-1)).toEqual({
    code: 'ANNOTATION_DISAGREES',
    message: 'And 30 more like these.',
  });
});

test('lines that are no annotations are told and left out', async () => {
  const document = await read(
    TALKS,
    mark(TALKS, 'T1', 'Person', 'Teun Var'),
    'Words without a tab',
    mark(TALKS, 'T1', 'Person', 'Mirre Olan'),
    'T2|Person 3|Teun',
    'T3|Person 1.5 4|Teun',
    'T4',
    'E1|Attribution',
    'R1|Before Arg1:T1',
    'X1|Person 0 5|Mirre',
    '',
  );
  expect(wordsOf(document)).toEqual([['Teun Var']]);
  expect(codesOf(document)).toEqual(Array(8).fill('ANNOTATION_UNREADABLE'));
});

test('positions count characters, not units', async () => {
  const text = '🚢🚢 The crews 🚢 come home.';
  const document = await read(text, mark(text, 'T1', 'Demand', 'crews 🚢 come'));
  expect(wordsOf(document)).toEqual([['crews 🚢 come']]);
});

test.each([
  ['as the file is', '\uFEFF🚢 One\r\nline,\ntwo\r\nlines.'],
  ['without the BOM', '🚢 One\r\nline,\ntwo\r\nlines.'],
  ['with every line end as one', '🚢 One\nline,\ntwo\nlines.'],
])('positions that a program counted %s are understood', async (_how, counted) => {
  const text = '\uFEFF🚢 One\r\nline,\ntwo\r\nlines.';
  const lines = [mark(counted, 'T1', 'Number', 'two'), mark(counted, 'T2', 'Thing', 'lines')];
  const document = await read(text, ...lines);
  expect(wordsOf(document)).toEqual([['two'], ['lines']]);
  expect(document.text).toBe('🚢 One\nline,\ntwo\nlines.');
  expect(document.warnings).toEqual([]);
});

test('positions that a program counted in UTF-16 are understood', async () => {
  const document = await read('🚢🚢 The crews', 'T1|Thing 9 14|crews');
  expect(wordsOf(document)).toEqual([['crews']]);
});

test('words over a line end stand in the file with a space there', async () => {
  const text = 'The crews\ncome home.';
  const document = await read(text, 'T1|Demand 0 19|The crews come home', 'T2|X 4 14|crews  come');
  expect(wordsOf(document)).toEqual([['The crews\ncome home'], ['crews\ncome']]);
});

test('spans are as the annotator made them, but for those of no words', async () => {
  const document = await read(
    'The crews come home. ',
    'T1|Demand 15 19;4 10;3 4|home crews   ',
    'T2|Nothing 3 4| ',
  );
  expect(wordsOf(document)).toEqual([['home', 'crews ']]);
  expect(codesOf(document)).toEqual(['ANNOTATION_DISAGREES']);
});

test('each annotation file has its coder, and their annotations are kept apart', async () => {
  const line = 'T1\tPerson 0 10\tMirre Olan';
  const { passages } = await readWith(TALKS, {
    'talks_c3d4.ann': line,
    'talks_a1b2.ann': line,
    'talks.ann': line,
    'talks.var.ann': '',
  });
  expect(passages!.map(({ key, coder }) => [key, coder])).toEqual([
    ['talks.ann#T1', null],
    ['talks_a1b2.ann#T1', 'a1b2'],
    ['talks_c3d4.ann#T1', 'c3d4'],
  ]);
});

test('annotation files of the same name, from several folders, are told apart', async () => {
  const annotation = {
    fileName: 'talks.ann',
    bytes: bytesOf('T1\tPerson 0 10\tMirre Olan\nT2\tX 0 5\tMirre\nR1\tin Arg1:T2 Arg2:T1'),
  };
  const [document] = await readDocuments({
    fileName: 'talks.txt',
    bytes: bytesOf(TALKS),
    companions: [annotation, annotation],
  });
  expect(new Set(document!.passages!.map(({ key }) => key)).size).toBe(4);
  expect(document!.links!.map(({ from }) => from)).toEqual(['talks.ann#T2', 'talks.ann (2)#T2']);
});

test('text and annotations in another encoding are read when it is said', async () => {
  const windows1251 = (text: string) =>
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 ? code - 0x350 : code;
    });
  const [document] = await readDocuments(
    {
      fileName: 'talks.txt',
      bytes: windows1251('Мирра Олан сказала.'),
      companions: [{ fileName: 'talks.ann', bytes: windows1251('T1\tCue 11 18\tсказала') }],
    },
    { encoding: 'windows-1251' },
  );
  expect(wordsOf(document!)).toEqual([['сказала']]);
});

test('a text without annotations is a plain text, annotations without a text are refused', async () => {
  const document = await readWith(TALKS, {});
  expect(document.passages).toBeUndefined();
  await expect(
    readDocuments({ fileName: 'talks.ann', bytes: bytesOf('T1\tPerson 0 10\tMirre Olan') }),
  ).rejects.toMatchObject({ code: 'ANNOTATIONS_ALONE' });
});

test('annotations that are no text are refused, by their name', async () => {
  await expect(readWith(TALKS, { 'talks.ann': Uint8Array.of(0, 1, 2, 3) })).rejects.toMatchObject({
    code: 'SOURCE_NOT_TEXT',
  });
});

test('a million fragments of the whole text are one line that disagrees', async () => {
  const fragments = Array(8_000).fill(`0 ${TALKS.length}`).join(';');
  const document = await read(TALKS.repeat(100), `T1|Person ${fragments}|words`);
  expect(codesOf(document)).toEqual(['ANNOTATION_DISAGREES']);
  const more = await read(TALKS, `T1|Person ${Array(1_000_000).fill('0 9').join(';')}|words`);
  expect(codesOf(more)).toEqual(['ANNOTATION_UNREADABLE']);
});

test('more annotations than can be held are refused', async () => {
  await expect(
    readWith('The crews', { 'talks.ann': 'A\tx T1\n'.repeat(500_001) }),
  ).rejects.toMatchObject({ code: 'SOURCE_TOO_COMPLEX' });
});

test('a hundred megabytes in one line are no annotation', async () => {
  const document = await readWith('The crews', {
    'talks.ann': Buffer.alloc(100 * 1024 * 1024, 'T'),
  });
  expect(codesOf(document)).toEqual(['ANNOTATION_UNREADABLE']);
});
