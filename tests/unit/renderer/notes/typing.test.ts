import { describe, expect, test } from 'vitest';
import { isOpenable, readAddress } from '../../../../renderer/notes/link/address.ts';
import {
  elementsOfStyle,
  isTakenBack,
  tameHtml,
} from '../../../../renderer/notes/paste/tameHtml.ts';
import { quoteTarget } from '../../../../renderer/notes/quoteTarget.ts';
import { latestFirst } from '../../../../renderer/notes/suggest/latestFirst.ts';
import { readTrigger } from '../../../../renderer/notes/suggest/trigger.ts';
import { dropIndex, dropLine } from '../../../../renderer/notes/surface/dropPlace.ts';
import type { TabContent } from '../../../../renderer/state/tabContent.ts';

describe('what is asked for while typing', () => {
  const read = (before: string) => readTrigger(before, 'quote');

  test.each([
    ['/', 'menu', '', 1],
    ['Some words /', 'menu', '', 1],
    ['(/hea', 'menu', 'hea', 4],
    ['/quote', 'menu', 'quote', 6],
    ['/quote ', 'quote', '', 7],
    ['He said: /quote the crews must', 'quote', 'the crews must', 21],
    ['/Quote A', 'quote', 'A', 8],
    ['@', 'mention', '', 1],
    ['told @Ilse Mar', 'mention', 'Ilse Mar', 9],
    ['“@Öz', 'mention', 'Öz', 3],
  ])('%j', (before, kind, query, length) => {
    expect(read(before)).toEqual({ kind, query, length });
  });

  test.each([
    '',
    'words',
    'and/or',
    'https://x.example',
    '/ ',
    '/two words',
    'a@b.example',
    'at @ noon',
    '@ noon',
    'see @a b c d e f g',
    'the/quote ',
  ])('nothing by %j', (before) => {
    expect(read(before)).toBeNull();
  });
});

describe('addresses of links', () => {
  test.each([
    ['https://x.example/a?b#c', 'https://x.example/a?b#c'],
    [' http://x.example ', 'http://x.example'],
    ['x.example/path', 'https://x.example/path'],
    ['www.x.example', 'https://www.x.example'],
    ['mailto:a@x.example', 'mailto:a@x.example'],
    ['a.b@x.example', 'mailto:a.b@x.example'],
    ['пример.рф', 'https://пример.рф'],
  ])('%j', (typed, address) => {
    expect(readAddress(typed)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'two words',
    'word',
    '',
    'https://',
    'tel:123',
  ])('not %j', (typed) => {
    expect(readAddress(typed)).toBeNull();
    expect(isOpenable(typed)).toBe(false);
  });
});

describe('where a passage is quoted', () => {
  const note = (id: string): TabContent => ({ kind: 'note', id });
  const source: TabContent = { kind: 'source', id: 's' };

  test('in the open note that was looked at last', () => {
    expect(quoteTarget([note('a'), source, note('b')], [source, note('a'), note('b')])).toBe('a');
  });

  test('a note that is closed is left alone', () => {
    expect(quoteTarget([source, note('b')], [note('a'), note('b')])).toBe('b');
    expect(quoteTarget([source], [note('a')])).toBeNull();
  });

  test('a note made in the background was never looked at', () => {
    expect(quoteTarget([note('a'), source, note('new')], [source])).toBe('new');
  });
});

describe('where something falls', () => {
  const blocks = [
    { top: 0, bottom: 20 },
    { top: 30, bottom: 90 },
  ];

  test('blocks stay whole', () => {
    expect([-5, 9, 11, 25, 59, 61, 500].map((y) => dropIndex(blocks, y))).toEqual([
      0, 0, 1, 1, 1, 2, 2,
    ]);
    expect(dropIndex([], 10)).toBe(0);
  });

  test('the line is drawn between them', () => {
    expect([0, 1, 2].map((index) => dropLine(blocks, index))).toEqual([0, 25, 90]);
    expect(dropLine([], 0)).toBe(0);
  });
});

test('the selected passage is offered first, then the latest', () => {
  const made = (id: string, createdAt: string) => ({ id, createdAt });
  const all = [made('a', '1'), made('b', '3'), made('c', '2')];
  const ids = (selected: string | null, limit: number) =>
    latestFirst(all, selected, limit).map(({ id }) => id);
  expect(ids('a', 9)).toEqual(['a', 'b', 'c']);
  expect(ids(null, 2)).toEqual(['b', 'c']);
});

describe('pasted HTML', () => {
  const plain = { fontWeight: '', fontStyle: '', textDecorationLine: '' };

  test('styles and scripts lie still, words stay as they are', () => {
    expect(tameHtml('<p style="color:red" onclick=x()>a style="b" &lt;i onx=1&gt;</p>')).toBe(
      '<p data-style="color:red" data-onclick=x()>a style="b" &lt;i onx=1&gt;</p>',
    );
    expect(tameHtml('<IMG SRC=x\nONERROR = "y">')).toBe('<IMG SRC=x\ndata-ONERROR = "y">');
    expect(tameHtml('<Style type=x>p > a {}\n</style ><base href=x><b>on</b><style>p')).toBe(
      '<b>on</b>',
    );
  });

  test('a style says what elements say', () => {
    expect(elementsOfStyle({ ...plain, fontWeight: '700' })).toEqual(['b']);
    expect(elementsOfStyle({ ...plain, fontWeight: '400' })).toEqual([]);
    expect(
      elementsOfStyle({
        ...plain,
        fontStyle: 'italic',
        textDecorationLine: 'underline line-through',
      }),
    ).toEqual(['i', 'u', 's']);
  });

  test('a style can take back what an element says', () => {
    expect(isTakenBack('B', { ...plain, fontWeight: 'normal' })).toBe(true);
    expect(isTakenBack('B', plain)).toBe(false);
    expect(isTakenBack('em', { ...plain, fontStyle: 'normal' })).toBe(true);
    expect(isTakenBack('span', { ...plain, fontWeight: 'normal' })).toBe(false);
  });
});
