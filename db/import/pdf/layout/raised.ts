import type { TextItem } from './line.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** How much smaller than its neighbour a raised number is, and how high it stands, in its sizes. */
const SMALLER = 0.85;
const LEAST_RAISED = 0.15;
const MOST_RAISED = 0.75;
/** How near it stands: closely behind a word, or a little before the words of a footnote. */
const NEAR = 1;

/**
 * The same pieces, with raised numbers (the marks of footnotes, mostly) set down to the line that
 * they belong to, as superscript signs: so they are told from the words. Pieces come in the order
 * in which the file draws them, which has such a number next to its words.
 */
export function setDownRaised(items: readonly TextItem[]): TextItem[] {
  return items.map((item, index) => {
    const digits = item.text.trim();
    if (!/^\d{1,3}$/u.test(digits)) return item;
    const base = [items[index - 1], items[index + 1]].find((near) => near && isBase(near, item));
    if (!base) return item;
    const text = [...digits].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
    return { ...item, text, y: base.y };
  });
}

function isBase(base: TextItem, item: TextItem): boolean {
  const raised = (base.y - item.y) / base.size;
  const gap = item.x < base.x ? base.x - item.x - item.width : item.x - base.x - base.width;
  return (
    item.size < SMALLER * base.size &&
    raised > LEAST_RAISED &&
    raised < MOST_RAISED &&
    gap < NEAR * base.size
  );
}
