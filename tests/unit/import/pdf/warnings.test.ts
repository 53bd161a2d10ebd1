import { expect, test } from 'vitest';
import { namePages, warningsFor } from '../../../../db/import/pdf/warnings.ts';

test.each([
  [[3], 'page 3'],
  [[1, 2, 3, 7], 'pages 1–3 and 7'],
  [[2, 4, 6], 'pages 2, 4, and 6'],
])('pages %j are named %s', (pages, name) => {
  expect(namePages(pages)).toBe(name);
});

test('nothing is said of a file that was read whole', () => {
  expect(warningsFor({ withoutText: [], unreadable: [], aslant: [] }, true)).toEqual([]);
});

test('everything that is missing is said', () => {
  const read = { withoutText: [1], unreadable: [2, 3], aslant: [4] };
  expect(warningsFor(read, false).map(({ code }) => code)).toEqual([
    'PDF_CUT_OFF',
    'PDF_PAGES_WITHOUT_TEXT',
    'PDF_PAGES_UNREADABLE',
    'PDF_TEXT_ASLANT',
  ]);
});
