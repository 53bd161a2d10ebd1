import { describe, expect, it } from 'vitest';
import {
  layoutRows,
  totalHeight,
  visibleRange,
  type Item,
  type Section,
  type SectionKey,
} from '../../../../renderer/library/rows.ts';

const item = (id: string, children: Item[] = []): Item => ({
  kind: 'source',
  id,
  label: `Thing ${id}`,
  count: 1,
  children,
});

function section(key: Section['key'], items: Item[], complete = true): Section {
  return { key, items, total: items.length, complete };
}

function layout(
  sections: Section[],
  options: { closed?: string[]; whole?: SectionKey[]; matches?: (label: string) => boolean } = {},
) {
  return layoutRows(sections, {
    closed: new Set(options.closed),
    whole: new Set(options.whole),
    matches: options.matches ?? null,
    sectionLabel: (key) => key,
    noneLabel: () => 'nothing',
    allLabel: (total) => `all ${total}`,
  });
}

const tree = [item('a', [item('b', [item('c')]), item('d')]), item('e')];

describe('layoutRows', () => {
  it('lists sections with what is in them, each with its place', () => {
    const rows = layout([section('issues', tree)]);
    expect(
      rows.map(({ key, level, position, setSize }) => [key, level, position, setSize]),
    ).toEqual([
      ['issues', 1, 1, 1],
      ['issues a', 2, 1, 2],
      ['issues b', 3, 1, 2],
      ['issues c', 4, 1, 1],
      ['issues d', 3, 2, 2],
      ['issues e', 2, 2, 2],
    ]);
    expect(rows.map(({ expanded }) => expanded)).toEqual([true, true, true, null, null, null]);
    expect(rows[3]!.parent).toBe('issues b');
  });

  it('leaves out what is closed', () => {
    expect(
      layout([section('issues', tree)], { closed: ['issues a'] }).map(({ key }) => key),
    ).toEqual(['issues', 'issues a', 'issues e']);
    expect(layout([section('issues', tree)], { closed: ['issues'] })).toHaveLength(1);
  });

  it('says so where a section is empty, and where there is more', () => {
    expect(layout([section('notes', [])]).map(({ type }) => type)).toEqual(['section', 'none']);
    const unread = layout([section('sources', [item('a')], false)]);
    expect(unread.map(({ type }) => type)).toEqual(['section', 'item', 'more']);
  });

  it('shows what matches and what it stands under, however closed, and no empty sections', () => {
    const rows = layout([section('issues', tree), section('notes', [item('x')])], {
      closed: ['issues', 'issues a'],
      matches: (label) => label.endsWith('c'),
    });
    expect(rows.map(({ key }) => key)).toEqual(['issues', 'issues a', 'issues b', 'issues c']);
  });

  it('shows the beginning of a long section, and the way to the rest', () => {
    const long = section(
      'sources',
      Array.from({ length: 40 }, (_, index) => item(String(index))),
      false,
    );
    const cut = layout([{ ...long, total: 10_000 }]);
    expect(cut).toHaveLength(26);
    expect(cut.at(-1)).toMatchObject({
      type: 'all',
      label: 'all 10000',
      position: 25,
      setSize: 25,
    });
    expect(layout([long], { whole: ['sources'] }).at(-1)!.type).toBe('more');
    const found = layout([long], { matches: (label) => label.includes('3') });
    expect(found.map(({ type }) => type)).not.toContain('all');
  });

  it('puts rows one below the other without gaps', () => {
    const rows = layout([section('issues', tree), section('notes', [])]);
    rows.forEach((row, index) => {
      const next = rows[index + 1];
      if (next) expect(next.top).toBe(row.top + row.height);
    });
    expect(totalHeight(rows)).toBe(rows.at(-1)!.top + rows.at(-1)!.height);
    expect(totalHeight([])).toBe(0);
  });
});

describe('visibleRange', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => item(String(index)));
  const rows = layout([section('sources', many)], { whole: ['sources'] });

  it('holds every row that can be seen, and few others', () => {
    for (const scrollTop of [0, 13, 5_000, 131_000, totalHeight(rows) - 600]) {
      const { first, last } = visibleRange(rows, scrollTop, 600, 0);
      const seen = rows.filter(
        ({ top, height }) => top + height > scrollTop && top < scrollTop + 600,
      );
      const drawn = rows.slice(first, last);
      expect(seen.every((row) => drawn.includes(row))).toBe(true);
      expect(drawn.length - seen.length).toBeLessThanOrEqual(1);
    }
  });

  it('draws only a screen of them, with a margin', () => {
    const { first, last } = visibleRange(rows, 100_000, 600);
    expect(last - first).toBeLessThan(60);
  });

  it('is empty where there is nothing', () => {
    expect(visibleRange([], 0, 600)).toEqual({ first: 0, last: 0 });
  });
});
