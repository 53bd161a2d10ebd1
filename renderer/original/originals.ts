import { create } from 'zustand';

/** The sources whose originals are shown beside their texts, by id. */
export const useOriginals = create<{ shown: ReadonlySet<string> }>(() => ({ shown: new Set() }));

/** Shows the original of a source beside its text, or hides it. */
export function toggleOriginal(sourceId: string): void {
  useOriginals.setState(({ shown }) => {
    const others = [...shown].filter((id) => id !== sourceId);
    return { shown: new Set(shown.has(sourceId) ? others : [...others, sourceId]) };
  });
}
