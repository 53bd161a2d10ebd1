import type { BlockContent, List } from 'mdast';

/** Puts items that know only their depth into lists within lists, at the end of `blocks`. */
export function createListBuilder(
  blocks: BlockContent[],
): (level: number, content: BlockContent) => void {
  const open: Array<{ level: number; list: List }> = [];
  return (level, content) => {
    while (open.length > 0 && open.at(-1)!.level > level) open.pop();
    const innermost = open.at(-1);
    if (!innermost || innermost.level < level) {
      const list: List = { type: 'list', ordered: false, spread: true, children: [] };
      (innermost?.list.children.at(-1)?.children ?? blocks).push(list);
      open.push({ level, list });
    }
    open.at(-1)!.list.children.push({ type: 'listItem', spread: true, children: [content] });
  };
}
