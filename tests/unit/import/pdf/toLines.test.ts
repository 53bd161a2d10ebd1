import { expect, test } from 'vitest';
import { pageOfLines } from '../../../../db/import/pdf/layout/pageOfLines.ts';
import type { TextItem } from '../../../../db/import/pdf/layout/line.ts';
import { item } from './invented.ts';

const linesOf = (...items: TextItem[]) =>
  pageOfLines({ number: 1, width: 400, height: 600 }, items).lines;
const textsOf = (...items: TextItem[]) => linesOf(...items).map(({ text }) => text);

test('pieces on one baseline are a line; a gap is a space, none is none', () => {
  expect(textsOf(item('The', 50, 100), item('crews', 68, 100), item('.', 93, 100))).toEqual([
    'The crews.',
  ]);
});

test('a wide gap parts columns, and lines come from the top', () => {
  expect(textsOf(item('right', 200, 100), item('below', 50, 112), item('left', 50, 100.5))).toEqual(
    ['left', 'right', 'below'],
  );
});

test('what is drawn twice to look bold is read once', () => {
  expect(textsOf(item('DRAFT', 50, 100), item('DRAFT', 50.4, 100))).toEqual(['DRAFT']);
});

test('a raised number is a superscript sign, whichever line it is drawn near', () => {
  expect(textsOf(item('home.', 50, 100), item('12', 75, 95, { size: 6 }))).toEqual(['home.¹²']);
  expect(textsOf(item('3', 50, 96, { size: 6 }), item('Since 2030.', 55, 100))).toEqual([
    '³ Since 2030.',
  ]);
});

test('ligatures and drawn forms are letters, and soft hyphens go but at the end', () => {
  expect(textsOf(item('o\uFB00er of \uFB01sher\u00ADmen\u00AD', 50, 100))).toEqual([
    'offer of fishermen\u00AD',
  ]);
  expect(textsOf(item('\uFEE3\uFEF0\uFEE8\uFE8E\uFEAD', 50, 100))).toEqual(['مىنار']);
});

test('the size, font and weight of a line are those of most of it', () => {
  const [line] = linesOf(
    item('Sundhaven.', 50, 100, { font: 'Bold', bold: true }),
    item('The envoys met for the second time', 102, 100),
  );
  expect(line).toMatchObject({ font: 'Roman', bold: false, left: 50, right: 272 });
});

test('bullets and numbers are markers, joined to the words they stand before', () => {
  const lines = linesOf(
    item('•', 50, 100),
    item('crews', 70, 100),
    item('(b) boats', 50, 112),
    item('–', 50, 124),
    item('coastguards', 70, 124),
  );
  expect(lines.map(({ marker, text, left, textLeft }) => [marker, text, left, textLeft])).toEqual([
    ['•', 'crews', 50, 70],
    ['(b)', 'boats', 50, 50],
    ['–', 'coastguards', 50, 70],
  ]);
});

test('a dash that begins a speech is no bullet, and a lone number is text', () => {
  const lines = linesOf(item('— We will come.', 50, 100), item('14.', 50, 112));
  expect(lines.map(({ marker, text }) => [marker, text])).toEqual([
    [null, '— We will come.'],
    [null, '14.'],
  ]);
});

test('from right to left, pieces are read from the right, and names in Latin as they are', () => {
  const lines = linesOf(
    item('שלום', 300, 100),
    item('לכולם', 322, 100),
    item('Ferry', 252, 100),
    item('Act', 280, 100),
    item('2031', 229, 100),
    item('סוף', 211, 100),
  );
  expect(lines.map(({ text }) => text)).toEqual(['לכולם שלום 2031 Ferry Act סוף']);
  // Mirrored: the line begins at the right, 53 points from the edge of the page.
  expect(lines[0]).toMatchObject({ left: 53, right: 189 });
});

test('a line of mostly Latin letters on a page from right to left runs as the page does', () => {
  const page = [item('שלום לכולם כאן היום', 200, 100), item('סוף', 250, 112)];
  expect(textsOf(...page, item('The Ferry Corridor', 158, 112))[1]).toBe('סוף The Ferry Corridor');
});
