import { expect, test } from 'vitest';
import { groupFiles } from '../../../db/model/fileGroups.ts';

/** The groups of some paths, each as its main file and what belongs to it. */
const group = (...paths: string[]) =>
  groupFiles(paths, (path) => path).map(({ main, companions }) => [main, ...companions]);

test('files that belong to nothing stand alone, in their order', () => {
  expect(group('b.md', 'a.txt', 'c.pdf', 'README')).toEqual([
    ['b.md'],
    ['a.txt'],
    ['c.pdf'],
    ['README'],
  ]);
});

test('annotations belong to the text of the same name, whichever comes first', () => {
  expect(group('x.ann', 'x.txt', 'y.txt', 'y.ann')).toEqual([
    ['x.txt', 'x.ann'],
    ['y.txt', 'y.ann'],
  ]);
});

test('annotations of several annotators, in a folder beside that of the texts, find their text', () => {
  expect(
    group(
      'train/attributions/sund_2031-03-03_talks-re_a1b2.ann',
      'train/attributions/sund_2031-03-03_talks-re_c3d4.ann',
      'train/attributions/sund_2031-03-04_crews_a1b2.ann',
      'train/text/sund_2031-03-03_talks-re.txt',
      'train/text/sund_2031-03-04_crews.txt',
    ),
  ).toEqual([
    [
      'train/text/sund_2031-03-03_talks-re.txt',
      'train/attributions/sund_2031-03-03_talks-re_a1b2.ann',
      'train/attributions/sund_2031-03-03_talks-re_c3d4.ann',
    ],
    ['train/text/sund_2031-03-04_crews.txt', 'train/attributions/sund_2031-03-04_crews_a1b2.ann'],
  ]);
});

test('the text with the longest fitting name has the annotations', () => {
  expect(group('talks.txt', 'talks_two.txt', 'talks_two_olan.ann', 'talks.olan.ann')).toEqual([
    ['talks.txt', 'talks.olan.ann'],
    ['talks_two.txt', 'talks_two_olan.ann'],
  ]);
});

test('of texts with the same name the nearest has the annotations', () => {
  expect(
    group(
      'one/text/a.txt',
      'two/text/a.txt',
      'two/a.txt',
      'one/ann/a_x.ann',
      'two/ann/a_x.ann',
      'two/text/a.ann',
      'a.ann',
    ),
  ).toEqual([
    ['one/text/a.txt', 'one/ann/a_x.ann', 'a.ann'],
    ['two/text/a.txt', 'two/text/a.ann'],
    ['two/a.txt', 'two/ann/a_x.ann'],
  ]);
});

test('absolute paths, backslashes and endings in capitals make no difference', () => {
  expect(group('/data/set/text/A.TXT', '/data/set/ann/A_x.ANN')).toEqual([
    ['/data/set/text/A.TXT', '/data/set/ann/A_x.ANN'],
  ]);
  expect(group('C:\\set\\text\\a.txt', 'C:\\set\\ann\\a_x.ann')).toEqual([
    ['C:\\set\\text\\a.txt', 'C:\\set\\ann\\a_x.ann'],
  ]);
});

test('annotations without a text stand alone, also where a name only begins alike', () => {
  expect(group('talks.txt', 'talkshow.ann', '_x.ann', 'talks.md')).toEqual([
    ['talks.txt'],
    ['talks.md'],
    ['talkshow.ann'],
    ['_x.ann'],
  ]);
});

test('a path of very many folders is no trouble', () => {
  const deep = 'a/'.repeat(30_000);
  expect(group(`${deep}x.txt`, `${deep}x.ann`)).toEqual([[`${deep}x.txt`, `${deep}x.ann`]]);
});
