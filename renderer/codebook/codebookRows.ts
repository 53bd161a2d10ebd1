import { TagFamily, type Tag } from '../../db/model/tag.ts';

/** One line of the codebook: a family, or a tag in it. */
export interface CodebookRow {
  /** The name of the family, or the id of the tag. */
  key: string;
  family: TagFamily;
  /** Null for the line of a family. */
  tag: Tag | null;
  /** From 1. */
  level: number;
  /** Null where nothing stands below it. */
  expanded: boolean | null;
  /** The key of the row it stands under. */
  parent: string | null;
  position: number;
  setSize: number;
}

interface LayoutOptions {
  /** Keys of the rows that are closed. */
  closed: ReadonlySet<string>;
  /** Shows only tags that match, and what they stand under. */
  matches: ((tag: Tag) => boolean) | null;
  /** Shows retired tags, too. One with others below it is shown in any case. */
  retired: boolean;
}

/** Lays the tags out as lines, each family with its tree; tags come in the order of lists. */
export function codebookRows(tags: readonly Tag[], options: LayoutOptions): CodebookRow[] {
  const { closed, matches, retired } = options;
  const ids = new Set(tags.map(({ id }) => id));
  const below = Map.groupBy(tags, ({ parentId, family }) =>
    parentId !== null && ids.has(parentId) ? parentId : family,
  );
  const shown = new Set<string>();
  const show = (tag: Tag): boolean => {
    const any = (below.get(tag.id) ?? []).map(show).includes(true);
    const itself = (retired || !tag.retired) && (matches === null || matches(tag));
    if (any || itself) shown.add(tag.id);
    return any || itself;
  };
  const rows: CodebookRow[] = [];
  const add = (tag: Tag | null, family: TagFamily, row: Omit<CodebookRow, Computed>) => {
    const key = tag?.id ?? family;
    const children = (below.get(key) ?? []).filter(({ id }) => shown.has(id));
    const expanded = children.length === 0 ? null : matches !== null || !closed.has(key);
    rows.push({ ...row, key, tag, family, expanded });
    if (!expanded) return;
    children.forEach((child, index) =>
      add(child, family, {
        level: row.level + 1,
        parent: key,
        position: index + 1,
        setSize: children.length,
      }),
    );
  };
  const families = TagFamily.options.filter((family) => {
    const any = (below.get(family) ?? []).map(show).includes(true);
    return matches === null || any;
  });
  families.forEach((family, index) =>
    add(null, family, { level: 1, parent: null, position: index + 1, setSize: families.length }),
  );
  return rows;
}

type Computed = 'key' | 'tag' | 'family' | 'expanded';
