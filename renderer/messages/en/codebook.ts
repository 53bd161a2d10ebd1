/** Words of the codebook view. */
export const codebook = {
  title: 'Codebook',
} as const;
