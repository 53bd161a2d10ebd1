/**
 * The number of the strongly connected component of every node, by Tarjan's algorithm (SIAM Journal
 * on Computing 1, 1972), without recursion: nodes with the same number reach each other. `next` gives
 * the nodes that edges lead to.
 */
export function components(size: number, next: (node: number) => readonly number[]): Int32Array {
  const component = new Int32Array(size).fill(-1);
  const order = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const open: number[] = [];
  const isOpen = new Uint8Array(size);
  let visited = 0;
  let found = 0;

  for (let root = 0; root < size; root += 1) {
    if (order[root] !== -1) continue;
    const path = [{ node: root, edge: 0 }];
    while (path.length > 0) {
      const top = path.at(-1)!;
      const { node } = top;
      if (top.edge === 0) {
        order[node] = lowest[node] = visited;
        visited += 1;
        open.push(node);
        isOpen[node] = 1;
      }
      const to = next(node)[top.edge];
      if (to !== undefined) {
        top.edge += 1;
        if (order[to] === -1) path.push({ node: to, edge: 0 });
        else if (isOpen[to] === 1) lowest[node] = Math.min(lowest[node]!, order[to]!);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lowest[above.node] = Math.min(lowest[above.node]!, lowest[node]!);
      if (lowest[node] !== order[node]) continue;
      for (let member = -1; member !== node;) {
        member = open.pop()!;
        isOpen[member] = 0;
        component[member] = found;
      }
      found += 1;
    }
  }
  return component;
}
