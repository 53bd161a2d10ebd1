/** Words of the timeline view. */
export const timeline = {
  title: 'Timeline',
} as const;
