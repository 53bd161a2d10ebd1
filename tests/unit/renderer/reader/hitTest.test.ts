import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../db/model/passage.ts';
import { indexPassages, passagesAtOffset } from '../../../../renderer/reader/hitTest.ts';

const passage = (id: string, ...spans: Array<[number, number]>) =>
  ({ id, spans: spans.map(([start, end]) => ({ start, end })) }) as unknown as Passage;

const index = indexPassages([
  passage('broken', [0, 10], [20, 30]),
  passage('inside', [22, 28]),
  passage('touching', [30, 40]),
]);
const at = (offset: number) => passagesAtOffset(index, offset).map(({ id }) => id);

describe('passagesAtOffset', () => {
  it('finds every passage that lies over the words, in reading order', () => {
    expect(at(25)).toEqual(['broken', 'inside']);
  });

  it('finds a passage by each of its spans, and not between them', () => {
    expect(at(5)).toEqual(['broken']);
    expect(at(15)).toEqual([]);
    expect(at(20)).toEqual(['broken']);
  });

  it('takes ends as half-open', () => {
    expect(at(30)).toEqual(['touching']);
    expect(at(40)).toEqual([]);
  });
});
