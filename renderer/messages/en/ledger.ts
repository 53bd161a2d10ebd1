/** Words of the ledger view. */
export const ledger = {
  title: 'Ledger',
} as const;
