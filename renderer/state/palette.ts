import { create } from 'zustand';

/** The search box over the window: what it opened with. */
export const usePalette = create<{ open: boolean; query: string; opened: number }>(() => ({
  open: false,
  query: '',
  opened: 0,
}));

/** The mark that makes a search of the commands out of a search of the notebook. */
export const COMMAND_MARK = '>';

/** Opens the palette with a query in its box, such as `tag:Demand`. */
export function openPalette(query = ''): void {
  usePalette.setState(({ opened }) => ({ open: true, query, opened: opened + 1 }));
}

/** Closes the palette. */
export function closePalette(): void {
  usePalette.setState({ open: false });
}
