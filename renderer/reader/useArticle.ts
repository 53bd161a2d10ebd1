import { useCallback, useEffect, useMemo, useRef, useState, type HTMLAttributes } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import type { Span } from '../../db/model/span.ts';
import { useWorkspace } from '../state/workspace.ts';
import { isTouched } from './draft.ts';
import { selectedHighlight } from './highlightNames.ts';
import { indexPassages, passagesAtPoint } from './hitTest.ts';
import { highlightsOf, type Painting, type StanceColors } from './painting.ts';
import type { ReaderPlace } from './place.ts';
import { closeDraft, useReading } from './reading.ts';
import type { Stack } from './StackMenu.tsx';
import { showCaret, useCaret } from './useCaret.ts';
import type { Find } from './useFind.ts';
import { useLayer, usePainter, useReadingLayers } from './usePainter.ts';
import { useDestination } from './useReadingPosition.ts';

const FLASH = 1200;

interface ArticleOptions {
  place: ReaderPlace | null;
  passages: readonly Passage[];
  saving: readonly Painting[];
  colors: StanceColors;
  loaded: boolean;
  find: Find;
  /** Told which passages were clicked; none, where there are none. */
  onStack: (stack: Stack) => void;
}

/** The passage under the pointer, in the text or in the margin. */
export interface Hover {
  id: string | null;
  set: (id: string | null) => void;
}

/** What the text of a source shows and answers to. */
export function useArticle({
  place,
  passages,
  saving,
  colors,
  loaded,
  find,
  onStack,
}: ArticleOptions): {
  handlers: HTMLAttributes<HTMLElement>;
  hover: Hover;
  selected: Passage | undefined;
} {
  const [focused, setFocused] = useState<'not' | 'mouse' | 'keys'>('not');
  const [hovered, setHovered] = useState<string | null>(null);
  const [flash, setFlash] = useState<readonly Span[]>();
  const selectedId = useWorkspace(({ selected }) =>
    selected?.kind === 'passage' ? selected.id : null,
  );
  const byId = useMemo(() => new Map(passages.map((passage) => [passage.id, passage])), [passages]);
  const index = useMemo(() => indexPassages(passages), [passages]);
  const selected = selectedId === null ? undefined : byId.get(selectedId);

  const painter = usePainter(place, passages, saving, colors);
  const stance = highlightsOf(selected?.tags.map(({ id }) => id) ?? [], colors)[0]!;
  useLayer(painter, 'selected', selected?.spans, selectedHighlight(stance));
  useLayer(painter, 'evidence', selected?.evidence);
  useLayer(painter, 'hovered', hovered === null ? undefined : byId.get(hovered)?.spans);
  useLayer(painter, 'flash', flash);
  useLayer(painter, 'found', find.visible);
  useLayer(painter, 'found-current', find.currentSpans);
  useReadingLayers(painter, place, focused);

  const onArrive = useCallback(
    (offset: number, passageId: string | null) => {
      const passage = passageId === null ? undefined : byId.get(passageId);
      setFlash(passage?.spans ?? [{ start: offset, end: offset + 1 }]);
    },
    [byId],
  );
  useDestination(place, loaded, onArrive);
  useEffect(() => {
    const timer = flash && setTimeout(() => setFlash(undefined), FLASH);
    return () => clearTimeout(timer);
  }, [flash]);

  const onClick = (x: number, y: number) => {
    // What was only opened goes; what somebody has begun to fill in stays.
    const { draft } = useReading.getState();
    if (draft && !isTouched(draft)) closeDraft();
    if (place) onStack({ passages: passagesAtPoint(place.map, index, x, y), x, y });
  };
  const caret = useCaret(place, onClick);
  const onPointerMove = useHovering(place, index, setHovered);

  return {
    selected,
    hover: useMemo(() => ({ id: hovered, set: setHovered }), [hovered]),
    handlers: {
      onPointerMove,
      onPointerLeave: () => setHovered(null),
      onMouseDown: (event) => {
        setFocused('mouse');
        caret.onMouseDown(event);
      },
      onKeyDown: (event) => {
        setFocused('keys');
        caret.onKeyDown(event);
      },
      onFocus: (event) => {
        const byKeys = event.target.matches(':focus-visible');
        setFocused(byKeys ? 'keys' : 'mouse');
        // The caret is what shows that the text has the focus.
        if (byKeys && place) showCaret(place);
      },
      onBlur: () => setFocused('not'),
      ...(hovered !== null && { 'data-over': true }),
    },
  };
}

/** Finds what is under the pointer, at most once a frame. */
function useHovering(
  place: ReaderPlace | null,
  index: ReturnType<typeof indexPassages>,
  setHovered: (id: string | null) => void,
): (event: React.PointerEvent) => void {
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return ({ clientX, clientY, buttons }) => {
    if (!place || buttons !== 0) return;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const found = passagesAtPoint(place.map, index, clientX, clientY);
      setHovered(found.at(-1)?.id ?? null);
    });
  };
}
