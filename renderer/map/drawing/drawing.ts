import type { ActorKind } from '../../../db/model/actor.ts';
import type { PassageQuery } from '../../../db/model/passageQuery.ts';
import type { TagColor } from '../../../db/model/tag.ts';

/** A point of the map, in its own units: pixels where it is not zoomed. */
export interface Place {
  x: number;
  y: number;
}

export type NodeKind = 'passage' | 'actor' | 'tag' | 'note' | 'source' | 'event';

/** Something as it is drawn. */
export interface DrawnNode {
  id: string;
  kind: NodeKind;
  actorKind: ActorKind | null;
  label: string;
  /** Who said it and when, of a passage; may be empty. */
  detail: string;
  /** What its number counts. */
  counts: 'passages' | 'links';
  weight: number;
  /** Half its width, in pixels. */
  radius: number;
  color: TagColor | null;
  letter: string | null;
  /** Neighbours that are not shown. */
  more: number;
  where: PassageQuery | null;
  /** Where a person put it. */
  pin: Place | null;
}

/** How a tie is drawn: by its kind, or by the type of a link. */
export type TieStyle = string;

/** A tie as it is drawn. */
export interface DrawnTie {
  id: string;
  from: string;
  to: string;
  style: TieStyle;
  /** What it says, read from the near end to the far. */
  label: string;
  directed: boolean;
  /** How strong it is; below zero in a network of differences. */
  weight: number;
  where: PassageQuery | null;
}

/** What a map shows, wherever it was counted; the heaviest nodes first. */
export interface Drawing {
  nodes: readonly DrawnNode[];
  ties: readonly DrawnTie[];
}

const SMALLEST = 6;
const LARGEST = 15;

/** Half the width of a node: its area grows with its weight. */
export function radiusOf(weight: number, heaviest: number): number {
  const share = heaviest > 0 ? Math.sqrt(Math.max(0, weight) / heaviest) : 0;
  return SMALLEST + (LARGEST - SMALLEST) * share;
}
