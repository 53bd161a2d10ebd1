/** Words of `renderer/inspector`. */
export const inspector = {} as const;
