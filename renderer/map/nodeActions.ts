import { both, type PassageQuery } from '../../db/model/passageQuery.ts';
import { goToEnd } from '../inspector/goTo.ts';
import { openTab, select } from '../state/workspace.ts';
import { openPassages } from '../table/openPassages.ts';
import type { DrawnNode } from './drawing/drawing.ts';

/** Opens what a node stands for, where a person works on it. */
export function openNode(node: DrawnNode, within: PassageQuery | undefined): void {
  const { id, kind } = node;
  if (kind === 'actor') openTab({ kind, id });
  else if (kind === 'tag') openPassagesOf(node.where, within, node.label);
  else void goToEnd({ kind, id });
}

/** Shows a node in the inspector, where that knows it. */
export function inspectNode({ id, kind }: DrawnNode): void {
  if (kind !== 'note') select({ kind, id });
}

/** Opens the passages that a node or a tie was counted from, of those the map is about. */
export function openPassagesOf(
  where: PassageQuery | null,
  within: PassageQuery | undefined,
  title: string,
): void {
  if (where !== null) openPassages(both(where, within)!, title);
}
