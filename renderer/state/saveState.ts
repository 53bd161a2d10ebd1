import { create } from 'zustand';

/** How far the saving of something has come. `failed` stays until a save succeeds. */
export type SaveState = 'saved' | 'saving' | 'failed';

/** What is not saved at this moment, by the id of what is being edited. */
export const useSaveState = create<{ pending: ReadonlyMap<string, Exclude<SaveState, 'saved'>> }>(
  () => ({ pending: new Map() }),
);

/** Says how the saving of the thing with this id stands; the header shows the worst of all. */
export function setSaveState(id: string, state: SaveState): void {
  useSaveState.setState(({ pending }) => {
    if ((pending.get(id) ?? 'saved') === state) return {};
    const next = new Map(pending);
    if (state === 'saved') next.delete(id);
    else next.set(id, state);
    return { pending: next };
  });
}

/** The worst of all: one thing that failed is not saved, whatever the others are. */
export function worstSaveState(pending: ReadonlyMap<string, SaveState>): SaveState {
  const states = [...pending.values()];
  if (states.includes('failed')) return 'failed';
  return states.includes('saving') ? 'saving' : 'saved';
}
