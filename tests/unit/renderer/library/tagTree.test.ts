import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../../db/model/tag.ts';
import type { Item } from '../../../../renderer/library/rows.ts';
import { tagTree } from '../../../../renderer/library/tagTree.ts';

function tag(id: string, parentId: string | null = null, family: Tag['family'] = 'issue'): Tag {
  return {
    id,
    name: id,
    parentId,
    family,
    color: 'blue',
    letter: 'B',
    key: null,
    description: '',
    whenToUse: '',
    whenNot: '',
    examples: [],
    side: 'none',
    retired: false,
    position: 0,
    passageCount: 2,
  };
}

const shape = (items: readonly Item[]): string =>
  items
    .map(({ id, children = [] }) => (children.length > 0 ? `${id}(${shape(children)})` : id))
    .join(' ');

describe('tagTree', () => {
  it('puts tags under their parents, in the order given', () => {
    const tags = [tag('b'), tag('a'), tag('b1', 'b'), tag('b2', 'b'), tag('b11', 'b1')];
    expect(shape(tagTree(tags))).toBe('b(b1(b11) b2) a');
  });

  it('puts a tag whose parent is not among them at the top', () => {
    expect(shape(tagTree([tag('a', 'elsewhere'), tag('b')]))).toBe('a b');
  });

  it('loses nothing in a circle', () => {
    const items = tagTree([tag('a', 'b'), tag('b', 'a'), tag('c')]);
    expect(shape(items)).toBe('c a(b)');
  });

  it('marks stances alone', () => {
    expect(tagTree([tag('a')])[0]).not.toHaveProperty('mark');
    expect(tagTree([tag('a', null, 'stance')])[0]!.mark).toEqual({ color: 'blue', letter: 'B' });
  });
});
