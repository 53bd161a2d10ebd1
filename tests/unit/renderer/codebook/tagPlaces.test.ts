import { describe, expect, test } from 'vitest';
import {
  dropPlace,
  stepPlace,
  type DropZone,
  type Step,
} from '../../../../renderer/codebook/tagPlaces.ts';
import { bareTag } from '../../../helpers/bareTag.ts';

const tags = [
  bareTag('Demand', { family: 'stance' }),
  bareTag('A'),
  bareTag('A1', { parentId: 'A' }),
  bareTag('A2', { parentId: 'A' }),
  bareTag('Hidden', { retired: true }),
  bareTag('B'),
  bareTag('C'),
];
const named = (id: string) => tags.find((tag) => tag.id === id)!;
const place = (parentId: string | null, beforeId: string | null, family = 'issue') => ({
  parentId,
  beforeId,
  family,
});

describe('a step', () => {
  const step = (id: string, way: Step) => stepPlace(tags, named(id), way, (tag) => !tag.retired);

  test('goes past the neighbour that is seen', () => {
    expect(step('B', 'up')).toEqual(place(null, 'A'));
    expect(step('A', 'down')).toEqual(place(null, 'C'));
    expect(step('B', 'down')).toEqual(place(null, null));
    expect([step('A', 'up'), step('C', 'down'), step('Demand', 'up')]).toEqual([null, null, null]);
  });

  test('goes under the one before, and out to behind the one above', () => {
    expect(step('B', 'in')).toEqual(place('A', null));
    expect(step('A2', 'in')).toEqual(place('A1', null));
    expect(step('A1', 'out')).toEqual(place(null, 'Hidden'));
    expect([step('A', 'in'), step('A', 'out')]).toEqual([null, null]);
  });
});

describe('a tag that is dropped', () => {
  const drop = (id: string, target: string, zone: DropZone, expanded: boolean | null = null) =>
    dropPlace(
      tags,
      named(id),
      { tag: named(target), family: named(target).family, expanded },
      zone,
    );

  test('comes before a line, under it, or after it', () => {
    expect(drop('C', 'A', 'before')).toEqual(place(null, 'A'));
    expect(drop('C', 'A', 'into')).toEqual(place('A', null));
    expect(drop('C', 'A', 'after', false)).toEqual(place(null, 'Hidden'));
    expect(drop('A1', 'C', 'after')).toEqual(place(null, null));
  });

  test('comes first among what is seen below a line', () => {
    expect(drop('C', 'A', 'after', true)).toEqual(place('A', 'A1'));
    expect(drop('A1', 'A', 'after', true), 'it is there already').toBeNull();
  });

  test('comes to another family, on its line or beside its tags', () => {
    const family = { tag: null, family: 'free', expanded: null } as const;
    expect(dropPlace(tags, named('C'), family, 'into')).toEqual(place(null, null, 'free'));
    expect(drop('C', 'Demand', 'before')).toEqual(place(null, 'Demand', 'stance'));
  });

  test('cannot go below itself, nor to where it is', () => {
    expect([drop('A', 'A1', 'before'), drop('A', 'A', 'into'), drop('A', 'A2', 'into')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([drop('B', 'C', 'before'), drop('B', 'B', 'before'), drop('C', 'B', 'after')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(drop('A2', 'A', 'into'), 'the last of those below').toBeNull();
  });
});
