import { useState } from 'react';

/** Which part of a map is looked at. */
export interface Look {
  /** Only these and their neighbours; null: the strongest of all. */
  around: readonly string[] | null;
  /** Besides, these and their neighbours. */
  with: readonly string[];
}

const WHOLE: Look = { around: null, with: [] };
const KEPT = 50;

/** What is looked at, and the way back through what was looked at before. */
export function useLook() {
  const [looks, setLooks] = useState<readonly Look[]>([WHOLE]);
  const look = looks.at(-1)!;
  const go = (next: Look) => setLooks((before) => [...before, next].slice(-KEPT));
  return {
    look,
    expand: (id: string) => go({ ...look, with: [...look.with.filter((one) => one !== id), id] }),
    isolate: (id: string) => go({ around: [id], with: [] }),
    back: looks.length > 1 ? () => setLooks((before) => before.slice(0, -1)) : null,
  };
}
