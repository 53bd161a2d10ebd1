/** Words of the passages view. */
export const table = {
  title: 'Passages',
} as const;
