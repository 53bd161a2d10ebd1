import { useState } from 'react';

/** What of a line is shown below it: what was said and how it stands, and perhaps a form. */
export type DetailsMode = 'shown' | 'status' | 'edit' | 'add';

/** Which lines show their details. */
export interface Details {
  /** Undefined where they are not shown. */
  modeOf: (key: string) => DetailsMode | undefined;
  /** Null hides them. */
  set: (key: string, mode: DetailsMode | null) => void;
  /** Shows them, or hides them where nothing is being written in them. */
  toggle: (key: string) => void;
}

/** Keeps which lines show their details, by the keys of the lines. */
export function useDetails(): Details {
  const [modes, setModes] = useState<ReadonlyMap<string, DetailsMode>>(new Map());
  const set = (key: string, mode: DetailsMode | null) =>
    setModes((before) => {
      const after = new Map(before);
      if (mode === null) after.delete(key);
      else after.set(key, mode);
      return after;
    });
  return {
    modeOf: (key) => modes.get(key),
    set,
    toggle: (key) => set(key, modes.has(key) ? null : 'shown'),
  };
}
