import type { Drawing } from './drawing.ts';

/** The part of a drawing that holds some nodes and their neighbours; all of it for null. */
export function aroundIn(drawing: Drawing, ids: readonly string[] | null): Drawing {
  if (ids === null) return drawing;
  const kept = new Set(ids);
  for (const { from, to } of drawing.ties) {
    if (ids.includes(from)) kept.add(to);
    if (ids.includes(to)) kept.add(from);
  }
  return {
    nodes: drawing.nodes.filter(({ id }) => kept.has(id)),
    ties: drawing.ties.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}
