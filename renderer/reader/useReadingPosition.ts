import { useLayoutEffect } from 'react';
import { change } from '../data/change.ts';
import { registerFlush } from '../state/pendingSaves.ts';
import { arrived, useWorkspace } from '../state/workspace.ts';
import { setCaret } from './reading.ts';
import { offsetAtTop, scrollToOffset } from './scrolling.ts';
import type { ReaderPlace } from './place.ts';

const REMEMBER_AFTER = 500;

/** Where each source was left since the window opened; the notebook's answer may be older. */
const left = new Map<string, number>();

/** Opens a source where reading stopped, and remembers where it stops this time. */
export function useReadingPosition(place: ReaderPlace | null): void {
  useLayoutEffect(() => {
    if (!place) return;
    const { source } = place;
    // A source that is opened to show something goes there by itself.
    if (useWorkspace.getState().destination?.sourceId === source.id) return;
    const position = left.get(source.id) ?? source.position;
    if (position > 0) scrollToOffset(place, position, 'top');
    // Only when it is opened: what is said about a source may change while it is read.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place?.map]);

  // A layout effect: it ends while the text still stands where it was read.
  useLayoutEffect(() => (place ? rememberPosition(place) : undefined), [place]);
}

function rememberPosition(place: ReaderPlace): () => void {
  const { scroller, source } = place;
  let timer = 0;
  const save = async () => {
    if (timer === 0) return;
    clearTimeout(timer);
    timer = 0;
    const position = offsetAtTop(place);
    left.set(source.id, position);
    await change('source.remember', { id: source.id, position });
  };
  const onScroll = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), REMEMBER_AFTER);
  };
  const stopFlushing = registerFlush(save);
  scroller.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    scroller.removeEventListener('scroll', onScroll);
    stopFlushing();
    void save();
  };
}

/** Goes where the window was asked to go; `onArrive` is told what to point out there. */
export function useDestination(
  place: ReaderPlace | null,
  loaded: boolean,
  onArrive: (offset: number, passageId: string | null) => void,
): void {
  const destination = useWorkspace((state) => state.destination);
  useLayoutEffect(() => {
    if (!place || !loaded || destination?.sourceId !== place.source.id) return;
    const { offset, passageId } = destination;
    scrollToOffset(place, offset, 'middle');
    setCaret({ anchor: offset, focus: offset });
    onArrive(offset, passageId);
    arrived();
  }, [place, loaded, destination, onArrive]);
}
