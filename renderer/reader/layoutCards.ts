/** A passage that wants a card in the margin, and the height its words are at. */
export interface CardAnchor {
  id: string;
  anchor: number;
}

/** Heights of what can stand in the margin, in pixels. */
export interface CardMetrics {
  full: number;
  compact: number;
  /** Of the chip that stands for several cards. */
  more: number;
  gap: number;
  /** How far a card may stand from its words. */
  drift: number;
}

/** What stands in the margin: a card, or a chip that stands for several. */
export type Placement =
  | { kind: 'card'; id: string; top: number; height: number; compact: boolean }
  | { kind: 'more'; ids: string[]; top: number; height: number };

/** One or more cards on their way to a place. */
interface Item {
  ids: string[];
  first: number;
  last: number;
  height: number;
  state: 'full' | 'compact' | 'folded' | 'pinned';
}

/** Between which tops an item could stand if it stood alone, once heights above are taken off. */
interface Wish {
  low: number;
  aim: number;
  high: number;
}

/**
 * Places the cards of a column: none overlaps another, their order is that of their words, and none
 * is farther from its words than `drift`. Where there is not room enough, cards shrink to one line;
 * where that is not enough either, neighbours fold into a chip. The selected card is always whole
 * and exactly at its words. Cards stand at their words or below, above only where they must.
 */
export function layoutCards(
  anchors: readonly CardAnchor[],
  selectedId: string | null,
  metrics: CardMetrics,
): Placement[] {
  let items = anchors
    .map((card) => itemOf(card, card.id === selectedId, metrics))
    .sort((a, b) => a.first - b.first);
  // With less, not even one card on either side of the selected one would always have room.
  const drift = Math.max(metrics.drift, metrics.full + metrics.gap);
  const settings = { ...metrics, drift };

  items = compactCrowded(items, settings);
  for (let crowd = worstCrowd(items, settings); crowd; crowd = worstCrowd(items, settings)) {
    items = fold(items, crowd, settings);
  }
  return place(items, settings);
}

function itemOf({ id, anchor }: CardAnchor, pinned: boolean, { full }: CardMetrics): Item {
  return {
    ids: [id],
    first: anchor,
    last: anchor,
    height: full,
    state: pinned ? 'pinned' : 'full',
  };
}

function wishesOf(items: readonly Item[], { gap, drift }: CardMetrics): Wish[] {
  let above = 0;
  return items.map(({ first, last, height, state }) => {
    const aim = (state === 'folded' ? (first + last) / 2 : first) - above;
    const play = state === 'pinned' ? 0 : drift;
    above += height + gap;
    return { low: aim - play, aim, high: aim + play };
  });
}

/** Shrinks the cards of every group that touches and cannot be placed near enough. */
function compactCrowded(items: readonly Item[], metrics: CardMetrics): Item[] {
  const wishes = wishesOf(items, metrics);
  const crowded = new Set<number>();
  let start = 0;
  let reach = -Infinity;
  const close = (end: number) => {
    if (isCrowded(wishes, start, end)) for (let at = start; at < end; at++) crowded.add(at);
  };
  for (const [index, { aim }] of wishes.entries()) {
    if (aim > reach) {
      close(index);
      start = index;
    }
    reach = Math.max(reach, aim);
  }
  close(items.length);
  return items.map((item, index) =>
    crowded.has(index) && item.state === 'full'
      ? { ...item, state: 'compact', height: metrics.compact }
      : item,
  );
}

function isCrowded(wishes: readonly Wish[], start: number, end: number): boolean {
  let low = -Infinity;
  for (let at = start; at < end; at++) {
    const wish = wishes[at]!;
    low = Math.max(low, wish.low);
    if (low > wish.high) return true;
  }
  return false;
}

/** The two items that are farthest from both having their wish, and by how much; null if all can. */
function worstCrowd(
  items: readonly Item[],
  metrics: CardMetrics,
): { from: number; to: number; excess: number } | null {
  const wishes = wishesOf(items, metrics);
  let worst = { from: 0, to: 0, excess: 0 };
  let lowest = 0;
  for (const [to, { low, high }] of wishes.entries()) {
    if (low >= wishes[lowest]!.low) lowest = to;
    const excess = wishes[lowest]!.low - high;
    if (excess > worst.excess) worst = { from: lowest, to, excess };
  }
  return worst.excess > 0 ? worst : null;
}

/** Folds as many of the nearest neighbours in a crowd as it takes to make room. */
function fold(
  items: readonly Item[],
  { from, to, excess }: { from: number; to: number; excess: number },
  metrics: CardMetrics,
): Item[] {
  const seams: Array<{ index: number; distance: number }> = [];
  for (let index = from + 1; index <= to; index++) {
    const [a, b] = [items[index - 1]!, items[index]!];
    if (a.state === 'pinned' || b.state === 'pinned') continue;
    seams.push({ index, distance: b.last - a.first });
  }
  const needed = Math.ceil(excess / (metrics.compact + metrics.gap));
  const joined = new Set(
    seams
      .sort((a, b) => a.distance - b.distance || a.index - b.index)
      .slice(0, needed)
      .map(({ index }) => index),
  );
  const folded: Item[] = [];
  for (const [index, item] of items.entries()) {
    if (joined.has(index)) folded.push(join(folded.pop()!, item, metrics));
    else folded.push(item);
  }
  return folded;
}

function join(a: Item, b: Item, { more }: CardMetrics): Item {
  return { ids: [...a.ids, ...b.ids], first: a.first, last: b.last, height: more, state: 'folded' };
}

function place(items: readonly Item[], metrics: CardMetrics): Placement[] {
  const wishes = wishesOf(items, metrics);
  // The highest that everything from here on can still bear.
  const bound = wishes.map(({ high }) => high);
  for (let at = bound.length - 2; at >= 0; at--) bound[at] = Math.min(bound[at]!, bound[at + 1]!);

  let above = 0;
  let aim = -Infinity;
  return items.map((item, index): Placement => {
    aim = Math.max(aim, wishes[index]!.aim);
    const top = Math.min(aim, bound[index]!) + above;
    const { height, ids, state } = item;
    above += height + metrics.gap;
    if (state === 'folded') return { kind: 'more', ids, top, height };
    return { kind: 'card', id: ids[0]!, top, height, compact: state === 'compact' };
  });
}
