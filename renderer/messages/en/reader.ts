/** Words of `renderer/reader`. */
export const reader = {} as const;
