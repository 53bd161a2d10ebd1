import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../db/model/span.ts';
import { formatSeconds } from '../../../../renderer/messages/format.ts';
import { besideBlock } from '../../../../renderer/reader/besideBlock.ts';
import { stretchToCorrect } from '../../../../renderer/revisions/correcting.ts';

function block(fields: Partial<Block>): Block {
  return { kind: 'paragraph', start: 0, end: 1, number: 1, ...fields };
}

describe('what stands beside a paragraph', () => {
  it('is its page and its speaker, where they begin', () => {
    const before = block({ page: 3, speaker: 'Ilse Marrow', seconds: 4 });
    const same = besideBlock(block({ page: 3, speaker: 'Ilse Marrow', seconds: 9 }), before);
    expect(same).toEqual({ page: undefined, speaker: undefined, seconds: 9 });
    const next = besideBlock(block({ page: 4, speaker: 'Tomas Reke', seconds: 20 }), before);
    expect(next).toEqual({ page: 4, speaker: 'Tomas Reke', seconds: 20 });
    expect(besideBlock(before, undefined)).toEqual({
      page: 3,
      speaker: 'Ilse Marrow',
      seconds: 4,
    });
  });

  it('says a place in a recording as players do', () => {
    expect([7.9, 760, 3760].map(formatSeconds)).toEqual(['0:07', '12:40', '1:02:40']);
  });
});

describe('the paragraphs that a correction is about', () => {
  const blocks = [block({ end: 10 }), block({ start: 12, end: 20 }), block({ start: 22, end: 30 })];

  it('are those of the selection', () => {
    expect(stretchToCorrect({ blocks }, { start: 5, end: 14 }, 14)).toEqual({ start: 0, end: 20 });
  });

  it('are the one with the caret where nothing is selected', () => {
    expect(stretchToCorrect({ blocks }, null, 15)).toEqual({ start: 12, end: 20 });
    expect(stretchToCorrect({ blocks: [] }, null, 0)).toBeNull();
  });
});
