/** Words of the matrix view. */
export const matrix = {
  title: 'Matrix',
} as const;
