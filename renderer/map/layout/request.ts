import type { Place } from '../drawing/drawing.ts';

/** What is to be laid out; nodes that stand somewhere already stay there. */
export interface LayoutRequest {
  nodes: ReadonlyArray<{ id: string; radius: number; at: Place | null }>;
  ties: ReadonlyArray<{ from: string; to: string }>;
}
