import { useLayoutEffect, useMemo, useState } from 'react';
import type { Source } from '../../db/model/source.ts';
import type { ReaderPlace } from './place.ts';
import { startReading, stopReading, type Purpose } from './reading.ts';
import { createTextMap } from './textMap.ts';

/** The elements that show a source, once they are there. */
interface Elements {
  scroller: HTMLElement;
  page: HTMLElement;
  article: HTMLElement;
}

/** Ties a source to the elements that show it: give `attach` to what scrolls. */
export function usePlace(
  source: Source,
  purpose: Purpose,
): {
  place: ReaderPlace | null;
  attach: (scroller: HTMLElement | null) => void;
} {
  const [elements, setElements] = useState<Elements | null>(null);
  const { blocks, id } = source;

  const attach = useMemo(
    () => (scroller: HTMLElement | null) => {
      const page = scroller?.firstElementChild as HTMLElement | null;
      const article = page?.querySelector('article');
      setElements(scroller && page && article ? { scroller, page, article } : null);
    },
    [],
  );

  useLayoutEffect(() => {
    startReading(id, purpose);
    return () => stopReading(id);
  }, [id, purpose]);

  const map = useMemo(
    () => elements && createTextMap(elements.article, blocks),
    [elements, blocks],
  );
  const place = useMemo(
    () => (elements && map ? { source, map, ...elements } : null),
    [elements, map, source],
  );
  return { place, attach };
}
