/** Words of `renderer/notes`. */
export const notes = {} as const;
