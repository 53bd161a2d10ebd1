import type { Locator } from 'playwright-core';

/** Where something of a list stands in the window, and what it says. */
export interface Spot {
  top: number;
  bottom: number;
  text: string;
}

/** Where the items of a list stand, from the top. */
export async function spotsIn(list: Locator): Promise<Spot[]> {
  const spots = await list.getByRole('listitem').evaluateAll((items) =>
    items.map((item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return { top, bottom, text: item.textContent };
    }),
  );
  return spots.sort((a, b) => a.top - b.top);
}

/** Those that lie over the one before. */
export function overlapping(spots: readonly Spot[]): Spot[] {
  return spots.filter(({ top }, index) => index > 0 && top < spots[index - 1]!.bottom);
}
