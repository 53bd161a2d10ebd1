import type { DrawnNode, DrawnTie } from '../drawing/drawing.ts';

/** A line of the list beside a map: a node, or below it a tie it has. */
export type ListRow =
  | { key: string; node: DrawnNode; tie: null; ties: number; expanded: boolean }
  | { key: string; node: DrawnNode; tie: DrawnTie; other: DrawnNode };

/** The lines of the list: all nodes, and below those that are `open` their ties, strongest first. */
export function listRows(
  nodes: readonly DrawnNode[],
  ties: readonly DrawnTie[],
  open: ReadonlySet<string>,
): ListRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const tiesOf = new Map<string, DrawnTie[]>(nodes.map(({ id }) => [id, []]));
  for (const tie of ties) for (const id of new Set([tie.from, tie.to])) tiesOf.get(id)?.push(tie);
  return nodes.flatMap((node): ListRow[] => {
    const own = tiesOf.get(node.id)!;
    const expanded = open.has(node.id) && own.length > 0;
    const row: ListRow = { key: node.id, node, tie: null, ties: own.length, expanded };
    if (!expanded) return [row];
    const below = own
      .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
      .map((tie): ListRow => ({
        key: `${node.id} ${tie.id}`,
        node,
        tie,
        other: byId.get(tie.from === node.id ? tie.to : tie.from)!,
      }));
    return [row, ...below];
  });
}
