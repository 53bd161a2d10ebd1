import type { DrawnNode } from './drawing.ts';

/** What a node looks like; what an actor is shows by its shape. */
export type Shape =
  | 'statement'
  | 'person'
  | 'organisation'
  | 'state'
  | 'group'
  | 'actor'
  | 'issue'
  | 'note'
  | 'source'
  | 'event';

/** The shape of a node. */
export function shapeOf({ kind, actorKind }: Pick<DrawnNode, 'kind' | 'actorKind'>): Shape {
  if (kind === 'actor') return actorKind ?? 'actor';
  if (kind === 'passage') return 'statement';
  return kind === 'tag' ? 'issue' : kind;
}

/** The outline of a shape around 0 0, `r` being half its width. */
export function outlineOf(shape: Shape, r: number): string {
  switch (shape) {
    case 'statement':
      return rounded(r, 0.3 * r);
    case 'organisation':
      return rounded(r * 0.92, 0);
    case 'state':
      return polygon(6, r * 1.08, 30);
    case 'group':
      return polygon(4, r * 1.15, 0);
    case 'event':
      return polygon(3, r * 1.2, -90);
    case 'note':
    case 'source':
      return `M${-r * 0.75} ${-r}H${r * 0.3}L${r * 0.75} ${-r * 0.5}V${r}H${-r * 0.75}Z`;
    case 'person':
    case 'actor':
    case 'issue':
      return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
  }
}

function rounded(r: number, corner: number): string {
  const c = corner;
  const side = 2 * (r - c);
  return `M${-r + c} ${-r}h${side}a${c} ${c} 0 0 1 ${c} ${c}v${side}a${c} ${c} 0 0 1 ${-c} ${c}h${-side}a${c} ${c} 0 0 1 ${-c} ${-c}v${-side}a${c} ${c} 0 0 1 ${c} ${-c}z`;
}

function polygon(corners: number, r: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = ((360 / corners) * at + turn) * (Math.PI / 180);
    return `${(Math.cos(angle) * r).toFixed(2)} ${(Math.sin(angle) * r).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}
