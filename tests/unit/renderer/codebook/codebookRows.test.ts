import { expect, test } from 'vitest';
import { codebookRows } from '../../../../renderer/codebook/codebookRows.ts';
import { bareTag } from '../../../helpers/bareTag.ts';

const tags = [
  bareTag('Demand', { family: 'stance' }),
  bareTag('Sea'),
  bareTag('Boats', { parentId: 'Sea' }),
  bareTag('Nets', { parentId: 'Sea', retired: true }),
  bareTag('Night', { parentId: 'Nets' }),
  bareTag('Old', { retired: true }),
];
const all = { closed: new Set<string>(), matches: null, retired: true };
const shape = (options: Partial<Parameters<typeof codebookRows>[1]>) =>
  codebookRows(tags, { ...all, ...options }).map(({ key, level }) => `${level} ${key}`);

test('families stand at the top, each with its tags as a tree', () => {
  expect(shape({})).toEqual([
    '1 stance',
    '2 Demand',
    '1 issue',
    '2 Sea',
    '3 Boats',
    '3 Nets',
    '4 Night',
    '2 Old',
    '1 free',
  ]);
  const rows = codebookRows(tags, all);
  expect(rows[5]).toMatchObject({ position: 2, setSize: 2, parent: 'Sea', expanded: true });
  expect(rows.at(-1), 'an empty family cannot be opened').toMatchObject({ expanded: null });
});

test('retired tags are left out, but for those that others stand under', () => {
  expect(shape({ retired: false }).slice(3)).toEqual([
    '2 Sea',
    '3 Boats',
    '3 Nets',
    '4 Night',
    '1 free',
  ]);
});

test('what is closed shows nothing below it, unless something is looked for', () => {
  const closed = new Set(['Sea', 'stance']);
  expect(shape({ closed })).toEqual(['1 stance', '1 issue', '2 Sea', '2 Old', '1 free']);
  expect(shape({ closed, matches: ({ name }) => name === 'Night' })).toEqual([
    '1 issue',
    '2 Sea',
    '3 Nets',
    '4 Night',
  ]);
});
