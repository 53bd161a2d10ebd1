import type { Network, NetworkKind, NetworkTie } from '../../../db/model/network.ts';
import { t } from '../../messages/i18n.ts';
import { radiusOf, type Drawing, type DrawnNode, type DrawnTie } from './drawing.ts';

/** A network as it is drawn: ties of at least `threshold`, whichever sign they have. */
export function drawNetwork(
  { nodes, ties }: Pick<Network, 'nodes' | 'ties'>,
  kind: NetworkKind,
  threshold: number,
): Drawing {
  const heaviest = Math.max(0, ...nodes.map(({ passages }) => passages));
  return {
    nodes: nodes.map(({ passages, place, ...node }): DrawnNode => ({
      ...node,
      kind: node.kind === 'actor' ? 'actor' : 'tag',
      detail: '',
      counts: 'passages',
      weight: passages,
      radius: radiusOf(passages, heaviest),
      color: null,
      letter: null,
      more: 0,
      pin: place,
    })),
    ties: ties
      .filter(({ weight }) => Math.abs(weight) >= threshold)
      .map((tie): DrawnTie => {
        const { from, to, weight, where } = tie;
        const style = styleOf(kind, tie);
        return {
          id: `${from} ${to}`,
          from,
          to,
          style,
          label: t(`map.ties.${style}`),
          directed: kind === 'actorIssue',
          weight,
          where,
        };
      }),
  };
}

/** The largest weight of a network; the threshold goes up to it. */
export function largestWeight({ ties }: Pick<Network, 'ties'>): number {
  return Math.max(0, ...ties.map(({ weight }) => Math.abs(weight)));
}

type Sign = 'congruence' | 'conflict' | 'isFor' | 'isAgainst' | 'isMixed' | 'speaksOf';

function styleOf(kind: NetworkKind, { weight, positive, negative }: NetworkTie): Sign {
  if (kind === 'actorIssue') {
    if (positive > 0 && negative > 0) return 'isMixed';
    if (positive > 0) return 'isFor';
    return negative > 0 ? 'isAgainst' : 'speaksOf';
  }
  if (kind === 'subtract') return weight < 0 ? 'conflict' : 'congruence';
  return kind;
}
