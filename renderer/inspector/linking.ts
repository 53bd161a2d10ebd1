import { create } from 'zustand';
import type { LinkEndKind } from '../../db/model/link.ts';

/** Something that can be linked. */
export interface Linkable {
  kind: LinkEndKind;
  id: string;
}

/** The link that is being made: its other end is open until it has been chosen. */
export const useLinking = create<{ from: Linkable | null; to: Linkable | null }>(() => ({
  from: null,
  to: null,
}));

/** Opens the dialog that links something; with both ends given it only asks for the relation. */
export function startLinking(from: Linkable, to: Linkable | null = null): void {
  useLinking.setState({ from, to });
}

/** Closes the dialog. */
export function stopLinking(): void {
  useLinking.setState({ from: null, to: null });
}
