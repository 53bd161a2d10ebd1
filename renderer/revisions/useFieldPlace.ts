import { useLayoutEffect, useState, type CSSProperties } from 'react';
import type { Span } from '../../db/model/span.ts';
import { blockAt } from '../../db/text/blocks.ts';
import type { ReaderPlace } from '../reader/place.ts';

interface FieldPlace {
  style: CSSProperties;
  /** Of the paragraphs that it lies over. */
  height: number;
}

/** Where on the page a field lies over some paragraphs, and how high they are. */
export function useFieldPlace({ page, map, source }: ReaderPlace, span: Span): FieldPlace {
  const [place, setPlace] = useState<FieldPlace>({ style: {}, height: 0 });
  const first = blockAt(source.blocks, span.start);
  const last = blockAt(source.blocks, span.end - 1);

  useLayoutEffect(() => {
    const origin = page.getBoundingClientRect();
    const from = map.element(first).getBoundingClientRect();
    const to = map.element(last).getBoundingClientRect();
    // Where they stand is only known once they have been rendered.
    // oxlint-disable-next-line react/set-state-in-effect
    setPlace({
      style: { top: from.top - origin.top, left: from.left - origin.left, width: from.width },
      height: to.bottom - from.top,
    });
  }, [page, map, first, last]);
  return place;
}
