import type { TagColor, TagFamily } from '../../db/model/tag.ts';

/** The sections of the library, in their order. */
export const SECTIONS = [
  'sources',
  'notes',
  'stances',
  'issues',
  'tags',
  'actors',
  'events',
  'searches',
] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** Something the library lists. */
export interface Item {
  kind: 'source' | 'note' | 'tag' | 'actor' | 'event' | 'search';
  id: string;
  label: string;
  /** How many passages; null where that means nothing. */
  count: number | null;
  mark?: { color: TagColor | null; letter: string | null };
  /** Of a tag. */
  family?: TagFamily;
  /** Of a saved search: what it looks for. Of an event: its date. */
  detail?: string;
  children?: readonly Item[];
}

/** A section with what is known of its things so far. */
export interface Section {
  key: SectionKey;
  items: readonly Item[];
  /** How many there are in all, known or not yet. */
  total: number;
  complete: boolean;
}

/** One line of the library as it stands on the screen. */
export interface Row {
  key: string;
  /**
   * `none`: what an empty section says. `all`: the way to the rest of a long section. `more`: the
   * rest is being read.
   */
  type: 'section' | 'item' | 'none' | 'all' | 'more';
  section: SectionKey;
  item: Item | null;
  label: string;
  level: number;
  /** Null where there is nothing to open. */
  expanded: boolean | null;
  /** The key of the row it stands under. */
  parent: string | null;
  position: number;
  setSize: number;
  top: number;
  height: number;
}

const HEIGHT = { section: 32, item: 26 };

/**
 * A section longer than this shows only its beginning, or what stands below it would be far away;
 * a few more than that are not worth a line that says so.
 */
const SHOWN = 24;
const SHOWN_AT_MOST = 30;

interface LayoutOptions {
  /** Keys of the rows that are closed. */
  closed: ReadonlySet<string>;
  /** Long sections that are shown to their end. */
  whole: ReadonlySet<SectionKey>;
  /** Shows only things that match, and what they stand under. */
  matches: ((label: string) => boolean) | null;
  sectionLabel: (key: SectionKey) => string;
  noneLabel: (key: SectionKey) => string;
  allLabel: (total: number) => string;
}

/** Lays the library out as one list of lines, each with its place in the tree and on the screen. */
export function layoutRows(sections: readonly Section[], options: LayoutOptions): Row[] {
  const { closed, whole, matches, sectionLabel, noneLabel, allLabel } = options;
  const shown = sections
    .map((section) => ({
      ...section,
      items: matches ? filterItems(section.items, matches) : section.items,
    }))
    .filter(({ items }) => !matches || items.length > 0);
  const rows: Row[] = [];
  let top = 0;

  const add = (row: Omit<Row, 'top' | 'height'>) => {
    const height = row.type === 'section' ? HEIGHT.section : HEIGHT.item;
    rows.push({ ...row, top, height });
    top += height;
  };
  const addItems = (
    section: Section,
    items: readonly Item[],
    parent: string,
    level: number,
    setSize = items.length,
  ) => {
    items.forEach((item, index) => {
      const key = rowKey(section.key, item.id);
      const children = item.children ?? [];
      const expanded = children.length === 0 ? null : matches !== null || !closed.has(key);
      add({
        key,
        type: 'item',
        section: section.key,
        item,
        label: item.label,
        level,
        expanded,
        parent,
        position: index + 1,
        setSize,
      });
      if (expanded) addItems(section, children, key, level + 1);
    });
  };

  shown.forEach((section, index) => {
    const expanded = matches !== null || !closed.has(section.key);
    const place = { section: section.key, item: null, parent: section.key, level: 2 };
    add({
      ...place,
      key: section.key,
      type: 'section',
      label: sectionLabel(section.key),
      level: 1,
      expanded,
      parent: null,
      position: index + 1,
      setSize: shown.length,
    });
    if (!expanded) return;
    const only = { ...place, expanded: null, position: 1, setSize: 1 };
    if (section.items.length === 0) {
      add({ ...only, key: `${section.key} none`, type: 'none', label: noneLabel(section.key) });
    }
    const cut =
      !matches &&
      !whole.has(section.key) &&
      Math.max(section.total, section.items.length) > SHOWN_AT_MOST;
    const items = cut ? section.items.slice(0, SHOWN) : section.items;
    addItems(section, items, section.key, 2, cut ? items.length + 1 : items.length);
    if (cut) {
      const last = { position: items.length + 1, setSize: items.length + 1 };
      const label = allLabel(section.total);
      add({ ...only, ...last, key: `${section.key} all`, type: 'all', label });
    } else if (!section.complete && !matches) {
      add({ ...only, key: `${section.key} more`, type: 'more', label: '' });
    }
  });
  return rows;
}

/** The key of the row of a thing. */
export function rowKey(section: SectionKey, id: string): string {
  return `${section} ${id}`;
}

function filterItems(items: readonly Item[], matches: (label: string) => boolean): Item[] {
  return items.flatMap((item) => {
    const children = filterItems(item.children ?? [], matches);
    return matches(item.label) || children.length > 0 ? [{ ...item, children }] : [];
  });
}

/** How high the whole list is. */
export function totalHeight(rows: readonly Row[]): number {
  const last = rows.at(-1);
  return last ? last.top + last.height : 0;
}

/** The rows that can be seen, and a few around them: `[first, last)`. */
export function visibleRange(
  rows: readonly Row[],
  scrollTop: number,
  height: number,
  around = 200,
): { first: number; last: number } {
  const first = firstBelow(rows, scrollTop - around);
  const last = firstBelow(rows, scrollTop + height + around) + 1;
  return { first, last: Math.min(rows.length, last) };
}

/** The index of the first row whose lower edge lies below `y`. */
function firstBelow(rows: readonly Row[], y: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle]!;
    if (row.top + row.height <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}
