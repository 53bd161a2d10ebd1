import { describe, expect, it } from 'vitest';
import type { Link } from '../../../../db/model/link.ts';
import {
  relationFrom,
  relationOf,
  relationsOf,
} from '../../../../renderer/inspector/link/relations.ts';

const answers = { id: 't1', name: 'responds to', inverse: 'is answered by', symmetric: false };
const contradicts = { id: 't2', name: 'contradicts', inverse: 'contradicts', symmetric: true };

describe('relations', () => {
  it('read one way or the other', () => {
    expect(relationOf(answers, false).name).toBe('responds to');
    expect(relationOf(answers, true).name).toBe('is answered by');
  });

  it('read the same both ways where they are symmetric', () => {
    expect(relationOf(contradicts, true)).toEqual(relationOf(contradicts, false));
    expect(relationsOf([answers, contradicts]).map(({ name }) => name)).toEqual([
      'responds to',
      'is answered by',
      'contradicts',
    ]);
  });

  it('depend on the end one looks from', () => {
    const link = { type: answers, from: { id: 'a' }, to: { id: 'b' } } as Link;
    expect(relationFrom(link, 'a').name).toBe('responds to');
    expect(relationFrom(link, 'b').name).toBe('is answered by');
  });
});
