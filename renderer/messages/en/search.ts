/** Words of `renderer/search`. */
export const search = {} as const;
