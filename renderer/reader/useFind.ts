import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Span } from '../../db/model/span.ts';
import { findInFolded, foldForFind } from '../../db/text/findInText.ts';
import { useCommand } from '../commands/registry.ts';
import type { ReaderPlace } from './place.ts';
import { selectionOf, setCaret, useReading } from './reading.ts';
import { scrollToOffset } from './scrolling.ts';
import { placeCaret } from './useCaret.ts';
import { useNearBlocks } from './useNearBlocks.ts';

/** The state of finding words in the source, and what can be done about it. */
export interface Find {
  open: boolean;
  query: string;
  count: number;
  /** Which match is the current one, from 1; 0 when there is none. */
  position: number;
  /** The matches near the view: more need not be painted. */
  visible: readonly Span[];
  currentSpans: readonly Span[];
  /** Grows each time the bar is asked for, so that it takes the focus. */
  asked: number;
  type: (query: string) => void;
  step: (direction: 1 | -1) => void;
  close: () => void;
}

const none: readonly Span[] = [];

/** Finds words in the source that is shown, without regard to case and diacritics. */
export function useFind(place: ReaderPlace | null): Find {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<{ matches: readonly Span[]; index: number } | null>(null);
  const wanted = useDeferredValue(open ? query : '');
  const text = place?.source.text ?? '';

  const folded = useMemo(() => (open ? foldForFind(text) : null), [open, text]);
  const matches = useMemo(
    () => (folded && wanted !== '' ? findInFolded(folded, wanted) : none),
    [folded, wanted],
  );
  const first = useMemo(() => {
    const from = useReading.getState().caret?.anchor ?? 0;
    return Math.max(
      0,
      matches.findIndex(({ start }) => start >= from),
    );
  }, [matches]);
  const current = chosen?.matches === matches ? chosen.index : first;
  const near = useNearBlocks(place, matches.length > 0);
  const visible = useMemo(() => matchesIn(matches, near), [matches, near]);
  const currentSpans = useMemo(() => matches.slice(current, current + 1), [matches, current]);

  const { scroller, map } = place ?? {};
  // Each match that is chosen comes into view; a new search begins with the one after the caret.
  useEffect(() => {
    const match = matches[current];
    if (scroller && map && match) scrollToOffset({ scroller, map }, match.start, 'middle');
  }, [scroller, map, matches, current]);

  const step = (direction: 1 | -1) => {
    const index = (current + direction + matches.length) % matches.length;
    if (matches.length > 0) setChosen({ matches, index });
  };
  const ask = () => {
    const selected = selectionOf(useReading.getState().caret);
    if (selected && selected.end - selected.start < 200) {
      setQuery(text.slice(selected.start, selected.end));
    }
    setOpen(true);
    setAsked((count) => count + 1);
  };
  useCommand('find.inSource', ask, place !== null);
  useCommand('find.next', () => step(1), matches.length > 0);
  useCommand('find.previous', () => step(-1), matches.length > 0);

  return {
    open,
    query,
    asked,
    visible,
    currentSpans,
    count: matches.length,
    position: matches.length === 0 ? 0 : current + 1,
    type: setQuery,
    step,
    close() {
      setOpen(false);
      const match = matches[current];
      if (!place) return;
      // What was found is where reading goes on.
      if (match) placeCaret(place, { anchor: match.start, focus: match.end });
      else setCaret(useReading.getState().caret);
      place.article.focus({ preventScroll: true });
    },
  };
}

function matchesIn(matches: readonly Span[], near: Span | null): readonly Span[] {
  if (!near) return none;
  return matches.filter(({ start, end }) => end > near.start && start < near.end);
}
