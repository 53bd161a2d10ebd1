import { useCallback, useEffect, useRef, useState } from 'react';
import type { Drawing, Place } from '../drawing/drawing.ts';
import type { LayoutRequest } from './request.ts';

export type Places = ReadonlyMap<string, Place>;

/** Where everything on a map stands. */
export interface Layout {
  places: Places;
  /** The drawing that `places` were found for; null until the first are. */
  settled: Drawing | null;
  /** Puts a node somewhere, for as long as the map is open. */
  put: (id: string, place: Place) => void;
  /** Forgets where nodes stand, so that all are laid out anew. */
  forget: () => void;
}

/**
 * Lays a drawing out in a worker. Whatever has stood somewhere stays there when the drawing changes;
 * only what is new finds a place around it.
 */
export function useLayout(drawing: Drawing | null): Layout {
  const known = useRef(new Map<string, Place>());
  const ask = useWorker();
  const [{ places, settled }, setState] = useState<Pick<Layout, 'places' | 'settled'>>({
    places: new Map(),
    settled: null,
  });
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (!drawing) return;
    const before = known.current;
    for (const { id, pin } of drawing.nodes) if (pin) before.set(id, pin);
    const show = () =>
      setState({
        settled: drawing,
        places: new Map(drawing.nodes.map(({ id }) => [id, before.get(id)!])),
      });
    if (drawing.nodes.every(({ id }) => before.has(id))) {
      show();
      return;
    }
    return ask(requestOf(drawing, before), (found) => {
      drawing.nodes.forEach(({ id }, at) => before.set(id, found[at]!));
      show();
    });
  }, [drawing, round, ask]);

  const put = useCallback((id: string, place: Place) => {
    known.current.set(id, place);
    setState((now) => ({ ...now, places: new Map(now.places).set(id, place) }));
  }, []);
  const forget = useCallback(() => {
    known.current.clear();
    setRound((now) => now + 1);
  }, []);
  return { places, settled, put, forget };
}

function requestOf({ nodes, ties }: Drawing, before: Places): LayoutRequest {
  return {
    nodes: nodes.map(({ id, radius }) => ({ id, radius, at: before.get(id) ?? null })),
    ties: ties.map(({ from, to }) => ({ from, to })),
  };
}

type Ask = (request: LayoutRequest, answer: (places: Place[]) => void) => () => void;

/**
 * Asks a worker that lives as long as the component. Of several questions only the last is answered,
 * unless it is taken back by calling what `ask` gives.
 */
function useWorker(): Ask {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    // It starts while the drawing is still on its way.
    worker.current ??= startWorker();
    return () => {
      worker.current?.terminate();
      worker.current = null;
    };
  }, []);
  return useCallback((request, answer) => {
    const number = (asked.current += 1);
    worker.current ??= startWorker();
    worker.current.onmessage = ({ data }: MessageEvent<{ number: number; places: Place[] }>) => {
      if (data.number === asked.current) answer(data.places);
    };
    worker.current.postMessage({ ...request, number });
    return () => {
      asked.current += 1;
    };
  }, []);
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
