/** Words of the agreement view. */
export const agreement = {
  title: 'Agreement',
} as const;
