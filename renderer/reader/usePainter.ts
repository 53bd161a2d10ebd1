import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import type { Span } from '../../db/model/span.ts';
import { blockAt } from '../../db/text/blocks.ts';
import { wordAt } from '../../db/text/segment.ts';
import type { HighlightName, Layer } from './highlightNames.ts';
import './highlights.css';
import { createPainter, type Painter } from './painter.ts';
import { createPaintings, type Painting, type StanceColors } from './painting.ts';
import type { ReaderPlace } from './place.ts';
import { selectionOf, useReading } from './reading.ts';

/** Paints the passages of a source, and those that are being saved, over its text. */
export function usePainter(
  place: ReaderPlace | null,
  passages: readonly Passage[],
  saving: readonly Painting[],
  colors: StanceColors,
): Painter | null {
  const map = place?.map;
  const painter = useMemo(() => (map ? createPainter(map) : null), [map]);
  useEffect(() => () => painter?.dispose(), [painter]);
  const paint = useMemo(() => createPaintings(colors), [colors]);
  const paintings = useMemo(() => passages.map(paint), [passages, paint]);
  useLayoutEffect(() => {
    painter?.paintPassages([...paintings, ...saving]);
  }, [painter, paintings, saving]);
  return painter;
}

const nothing: readonly Span[] = [];

/** Shows some spans in a layer for as long as they are given. */
export function useLayer(
  painter: Painter | null,
  layer: Layer,
  spans: readonly Span[] = nothing,
  name: HighlightName = layer,
): void {
  useLayoutEffect(() => {
    painter?.paint(layer, spans, name);
  }, [painter, layer, spans, name]);
}

/** Shows what is being made a passage, what is selected while the focus is elsewhere, the caret. */
export function useReadingLayers(
  painter: Painter | null,
  place: ReaderPlace | null,
  focused: 'not' | 'mouse' | 'keys',
): void {
  const { caret, draft } = useReading();
  const source = place?.source;
  const selected = selectionOf(caret);
  const pending = draft?.spans ?? (selected && focused === 'not' ? [selected] : nothing);
  useLayer(painter, 'pending', pending);

  const word = useMemo(() => {
    if (!source || !caret || focused !== 'keys' || selectionOf(caret)) return nothing;
    const block = source.blocks[blockAt(source.blocks, caret.focus)];
    if (!block) return nothing;
    const found = wordAt(source.text, caret.focus, block);
    // Between words the caret is a character wide.
    const end = found.end > found.start ? found.end : Math.min(found.start + 1, block.end);
    return [{ start: found.start, end }];
  }, [source, caret, focused]);
  useLayer(painter, 'caret', word);
}
