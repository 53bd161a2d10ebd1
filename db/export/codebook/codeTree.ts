import type { Tag } from '../../model/tag.ts';

/** A tag with those below it, in their order. */
export interface Code {
  tag: Tag;
  children: Code[];
}

/** Tags, which come in the order of lists, as a tree; one whose parent is not among them is at the top. */
export function codeTree(tags: readonly Tag[]): Code[] {
  const codes = new Map(tags.map((tag): [string, Code] => [tag.id, { tag, children: [] }]));
  const roots: Code[] = [];
  for (const code of codes.values()) {
    (codes.get(code.tag.parentId ?? '')?.children ?? roots).push(code);
  }
  return roots;
}
