/** Words of a text: all of them, or the first and the last of them. */
export type Stretch = readonly [first: string, last?: string];

/** The box of a line of words, in the window. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Finds where words are drawn, line by line. Runs in the window, so that it stands on nothing else;
 * with `show` they are brought into view first.
 */
export async function rectsOf(
  article: Element,
  { stretch: [first, last], show }: { stretch: Stretch; show: boolean },
): Promise<Rect[]> {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes: Array<{ node: Text; start: number }> = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += `${(node as Text).data}\n`;
  }
  const start = text.indexOf(first);
  const end = last === undefined ? start + first.length : text.indexOf(last, start) + last.length;
  if (start < 0 || end <= start) throw new Error(`The text has no “${first} … ${last ?? ''}”.`);
  const pointAt = (offset: number): [Text, number] => {
    const found = nodes.findLast((one) => one.start <= offset)!;
    return [found.node, offset - found.start];
  };
  const range = document.createRange();
  range.setStart(...pointAt(start));
  range.setEnd(...pointAt(end));
  if (show) {
    range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
    // What comes into view for the first time is laid out only then.
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}
