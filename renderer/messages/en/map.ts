/** Words of the map view. */
export const map = {
  title: 'Map',
} as const;
