import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../db/model/passage.ts';
import { TagColor } from '../../../../db/model/tag.ts';
import { readFileSync } from 'node:fs';
import {
  priorityOf,
  selectedHighlight,
  stanceHighlight,
} from '../../../../renderer/reader/highlightNames.ts';
import {
  createPaintings,
  highlightsOf,
  isSamePainting,
  isShownIn,
  type StanceColors,
} from '../../../../renderer/reader/painting.ts';

const colors: StanceColors = new Map([
  ['demand', 'orange'],
  ['precondition', 'violet'],
  ['own', null],
]);

function passage(tagIds: string[], fields: Partial<Passage> = {}): Passage {
  return {
    id: 'p1',
    spans: [{ start: 1, end: 5 }],
    tags: tagIds.map((id) => ({ id, name: id, family: 'stance' })),
    revision: 1,
    state: 'placed',
    ...fields,
  } as Passage;
}

describe('how a passage is painted', () => {
  it('takes the colour of each stance once, and a thin line without one', () => {
    expect(highlightsOf(['precondition', 'issue'], colors)).toEqual(['stance-violet']);
    expect(highlightsOf(['demand', 'precondition', 'demand'], colors)).toEqual([
      'stance-orange',
      'stance-violet',
    ]);
    expect(highlightsOf(['issue'], colors)).toEqual(['stance-none']);
    expect(highlightsOf(['own'], colors)).toEqual(['stance-none']);
  });

  it('is the same answer for the same passage', () => {
    const paint = createPaintings(colors);
    const one = passage(['demand']);
    expect(paint(one)).toBe(paint(one));
    expect(isSamePainting(paint(one), paint(passage(['demand'])))).toBe(true);
    expect(isSamePainting(paint(one), paint(passage(['precondition'])))).toBe(false);
    const moved = passage(['demand'], { spans: [{ start: 1, end: 6 }] } as Partial<Passage>);
    expect(isSamePainting(paint(one), paint(moved))).toBe(false);
  });

  it('is only shown in the text it was read in, and found in', () => {
    expect(isShownIn(passage([]), 1, false)).toBe(true);
    expect(isShownIn(passage([]), 2, false)).toBe(false);
    expect(isShownIn(passage([], { state: 'review' }), 1, false)).toBe(false);
  });

  it('is shown in an older text where it was left there', () => {
    expect(isShownIn(passage([], { state: 'review' }), 1, true)).toBe(true);
    expect(isShownIn(passage([], { state: 'historical' }), 1, true)).toBe(true);
    expect(isShownIn(passage([]), 2, true)).toBe(false);
  });
});

describe('highlights', () => {
  it('have what is selected above the stances and what is being made above that', () => {
    expect(priorityOf('stance-blue')).toBeLessThan(priorityOf('hovered'));
    expect(priorityOf('hovered')).toBeLessThan(priorityOf('selected-blue'));
    expect(priorityOf('selected-blue')).toBeLessThan(priorityOf('pending'));
    expect(priorityOf('pending')).toBeLessThan(priorityOf('caret'));
  });

  it('each have a look, and each stance a line of its own', () => {
    const url = new URL('../../../../renderer/reader/highlights.css', import.meta.url);
    const css = readFileSync(url, 'utf8');
    const lines = [...TagColor.options, null].map((color) => {
      const rule = css.split(`::highlight(${stanceHighlight(color)}) {`)[1]!.split('}')[0]!;
      return /text-decoration: underline ([\d.]+px \w+)/.exec(rule)![1]!;
    });
    expect(new Set(lines).size).toBe(lines.length);
    for (const color of [...TagColor.options, null]) {
      const selected = selectedHighlight(stanceHighlight(color));
      expect(css).toContain(`::highlight(${selected}) {\n  background-color`);
    }
  });
});
