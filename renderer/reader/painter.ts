import type { Span } from '../../db/model/span.ts';
import { priorityOf, type HighlightName, type Layer } from './highlightNames.ts';
import { isSamePainting, type Painting } from './painting.ts';
import type { TextMap } from './textMap.ts';

/** Paints over a text without touching its elements (CSS Custom Highlight API). */
export interface Painter {
  /** Shows the passages as given; only what differs from before is painted anew. */
  paintPassages(paintings: readonly Painting[]): void;
  /** Replaces what a layer shows; with the looks of `name`, where the layer has several. */
  paint(layer: Layer, spans: readonly Span[], name?: HighlightName): void;
  /** Takes everything off. */
  dispose(): void;
}

type Ranges = Array<[HighlightName, StaticRange]>;

/** A painter for the text that `map` leads to. */
export function createPainter(map: TextMap): Painter {
  const passages = new Map<string, { painting: Painting; ranges: Ranges }>();
  const layers = new Map<Layer, Ranges>();

  function draw(names: readonly HighlightName[], spans: readonly Span[]): Ranges {
    const ranges = names.flatMap((name) =>
      spans.map((span): [HighlightName, StaticRange] => [name, map.toRange(span)]),
    );
    for (const [name, range] of ranges) highlightOf(name).add(range);
    return ranges;
  }

  return {
    paintPassages(paintings) {
      const shown = new Set<string>();
      for (const painting of paintings) {
        shown.add(painting.id);
        const before = passages.get(painting.id);
        if (before && isSamePainting(before.painting, painting)) continue;
        erase(before?.ranges);
        passages.set(painting.id, { painting, ranges: draw(painting.names, painting.spans) });
      }
      for (const [id, { ranges }] of passages) {
        if (shown.has(id)) continue;
        erase(ranges);
        passages.delete(id);
      }
    },
    paint(layer, spans, name = layer) {
      const before = layers.get(layer);
      if (!before && spans.length === 0) return;
      erase(before);
      layers.set(layer, draw([name], spans));
    },
    dispose() {
      for (const { ranges } of passages.values()) erase(ranges);
      for (const ranges of layers.values()) erase(ranges);
      passages.clear();
      layers.clear();
    },
  };
}

function erase(ranges: Ranges | undefined): void {
  for (const [name, range] of ranges ?? []) highlightOf(name).delete(range);
}

function highlightOf(name: HighlightName): Highlight {
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = priorityOf(name);
    CSS.highlights.set(name, highlight);
  }
  return highlight;
}
