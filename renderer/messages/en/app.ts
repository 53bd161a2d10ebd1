/** Words of `renderer/app`. */
export const app = {} as const;
