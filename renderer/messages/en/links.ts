/** Words of the links view. */
export const links = {
  title: 'Links',
} as const;
