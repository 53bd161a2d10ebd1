import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Passage } from '../../../db/model/passage.ts';
import { blockAt } from '../../../db/text/blocks.ts';
import { useSettings } from '../../state/settings.ts';
import { layoutCards, type CardMetrics, type Placement } from '../layoutCards.ts';
import { firstFrom } from '../order.ts';
import type { ReaderPlace } from '../place.ts';
import { blockTop } from '../stretches.ts';
import { useNearBlocks } from '../useNearBlocks.ts';

/** Whether there is room for cards, or only for small marks beside the text. */
export type MarginLook = 'cards' | 'marks';

const METRICS: Record<MarginLook, CardMetrics> = {
  cards: { full: 44, compact: 24, more: 24, gap: 5, drift: 72 },
  marks: { full: 20, compact: 20, more: 20, gap: 3, drift: 60 },
};

/** Below this width of the column, a card would not be readable. */
const NARROWEST_CARD = 120;

/** Brings the first line of a card level with its words. */
const RISE = 2;

/** Where the cards of the passages near the view stand, kept true while the text moves. */
export function useMargin(
  place: ReaderPlace | null,
  column: RefObject<HTMLElement | null>,
  passages: readonly Passage[],
  selectedId: string | null,
): { look: MarginLook; placements: readonly Placement[] } {
  const [state, setState] = useState<{ look: MarginLook; placements: readonly Placement[] }>({
    look: 'cards',
    placements: [],
  });
  const near = useNearBlocks(place);
  const fontSize = useSettings((settings) => settings.readerFontSize);
  const heights = useHeights(place);

  const layOut = useCallback(() => {
    if (!place || !near || !column.current) return;
    const look = column.current.clientWidth < NARROWEST_CARD ? 'marks' : 'cards';
    const from = firstFrom(passages, near.start);
    const to = firstFrom(passages, near.end);
    const anchors = passages
      .slice(from, to)
      .map(({ id, spans }) => ({ id, anchor: heights(spans[0]!.start) - RISE }));
    // What is measured is only there once it has been rendered.
    // oxlint-disable-next-line react/set-state-in-effect
    setState({ look, placements: layoutCards(anchors, selectedId, METRICS[look]) });
  }, [place, near, column, passages, selectedId, heights]);

  useLayoutEffect(layOut, [layOut, fontSize]);

  const latest = useRef(layOut);
  useLayoutEffect(() => {
    latest.current = layOut;
  });
  useEffect(() => {
    if (!place) return;
    // In the same frame: a card must not be seen away from its words.
    const sizes = new ResizeObserver(() => flushSync(() => latest.current()));
    sizes.observe(place.article);
    return () => sizes.disconnect();
  }, [place]);

  return state;
}

/**
 * How far down in the article the line with an offset is. Measured once for each place within its
 * block; blocks themselves move whenever one above them is laid out for the first time.
 */
function useHeights(place: ReaderPlace | null): (offset: number) => number {
  const known = useRef({ key: '', within: new Map<number, number>() });
  return useCallback(
    (offset: number) => {
      if (!place) return 0;
      const { article, map, source } = place;
      const key = `${article.clientWidth} ${getComputedStyle(article).fontSize}`;
      if (known.current.key !== key) known.current = { key, within: new Map() };
      const block = map.element(blockAt(source.blocks, offset));
      let within = known.current.within.get(offset);
      if (within === undefined) {
        within = map.rectAt(offset).top - block.getBoundingClientRect().top;
        known.current.within.set(offset, within);
      }
      return blockTop(block) + within;
    },
    [place],
  );
}
