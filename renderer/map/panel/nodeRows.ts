import type { DrawnNode, DrawnTie } from '../drawing/drawing.ts';

/** A line of the list beside a map: a node, or below it a tie it has. */
export type ListRow = NodeRow | TieRow;

interface Line {
  key: string;
  node: DrawnNode;
  /** From 1, among the lines of its level under the same one. */
  position: number;
  setSize: number;
}

interface NodeRow extends Line {
  tie: null;
  ties: number;
  expanded: boolean;
}

interface TieRow extends Line {
  tie: DrawnTie;
  other: DrawnNode;
}

/** The lines of the list: all nodes, and below those that are `open` their ties, strongest first. */
export function listRows(
  nodes: readonly DrawnNode[],
  ties: readonly DrawnTie[],
  open: ReadonlySet<string>,
): ListRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const tiesOf = new Map<string, DrawnTie[]>(nodes.map(({ id }) => [id, []]));
  for (const tie of ties) for (const id of new Set([tie.from, tie.to])) tiesOf.get(id)?.push(tie);
  return nodes.flatMap((node, number): ListRow[] => {
    const own = tiesOf.get(node.id)!;
    const expanded = open.has(node.id) && own.length > 0;
    const row: NodeRow = {
      key: node.id,
      node,
      tie: null,
      ties: own.length,
      expanded,
      position: number + 1,
      setSize: nodes.length,
    };
    if (!expanded) return [row];
    const below = own
      .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
      .map((tie, order): TieRow => ({
        key: `${node.id} ${tie.id}`,
        node,
        tie,
        other: byId.get(tie.from === node.id ? tie.to : tie.from)!,
        position: order + 1,
        setSize: own.length,
      }));
    return [row, ...below];
  });
}
