import type { Network, NetworkActors, NetworkKind } from '../../../db/model/map.ts';
import type { PassageQuery } from '../../../db/model/passageQuery.ts';
import { t } from '../../messages/i18n.ts';
import { radiusOf, type Drawing, type DrawnNode, type DrawnTie } from './drawing.ts';

/** How a network was asked for, as far as it tells how to read what came. */
export interface NetworkReading {
  kind: NetworkKind;
  actors: NetworkActors;
}

/** A network as it is drawn: ties of at least `threshold`, whichever sign they have. */
export function drawNetwork(
  { nodes, ties }: Network,
  reading: NetworkReading,
  threshold: number,
): Drawing {
  const heaviest = Math.max(0, ...nodes.map(({ passages }) => passages));
  return {
    nodes: nodes
      .toSorted((one, other) => other.passages - one.passages)
      .map((node): DrawnNode => ({
        id: node.id,
        kind: node.kind === 'actor' ? 'actor' : 'tag',
        actorKind: null,
        label: node.label,
        detail: '',
        counts: 'passages',
        weight: node.passages,
        radius: radiusOf(node.passages, heaviest),
        color: null,
        letter: null,
        more: 0,
        where: whereOf(node, reading.actors),
        pin: node.place,
      })),
    ties: ties
      .filter(({ weight }) => weight !== 0 && Math.abs(weight) >= threshold)
      .map(({ from, to, weight, positive, negative, where }): DrawnTie => ({
        id: `${from} ${to}`,
        from,
        to,
        style: styleOf(reading.kind, weight, positive, negative),
        label: t(`map.ties.${styleOf(reading.kind, weight, positive, negative)}`),
        directed: reading.kind === 'actorIssue',
        weight,
        where,
      })),
  };
}

/** The largest weight of a network; the threshold goes up to it. */
export function largestWeight({ ties }: Pick<Network, 'ties'>): number {
  return Math.max(0, ...ties.map(({ weight }) => Math.abs(weight)));
}

type Sign = 'congruence' | 'conflict' | 'isFor' | 'isAgainst' | 'isMixed';

function styleOf(kind: NetworkKind, weight: number, positive: number, negative: number): Sign {
  if (kind === 'actorIssue') {
    if (positive > 0 && negative > 0) return 'isMixed';
    return positive > 0 ? 'isFor' : 'isAgainst';
  }
  if (kind === 'subtract') return weight < 0 ? 'conflict' : 'congruence';
  return kind;
}

function whereOf({ kind, id }: Network['nodes'][number], actors: NetworkActors): PassageQuery {
  if (kind === 'issue') return { tag: id, family: 'issue', below: false };
  if (actors === 'party') return { party: id };
  return { actor: id, roles: [actors] };
}
