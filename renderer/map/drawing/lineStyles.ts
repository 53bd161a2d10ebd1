import type { DrawnTie, TieStyle } from './drawing.ts';

/** The line of each kind of tie, as lengths of strokes and gaps; '' is a whole line. */
const OF_KINDS: Record<string, string> = {
  addresses: '',
  together: '',
  congruence: '',
  isFor: '',
  belongs: '1 4',
  answers: '7 4',
  conflict: '7 4',
  isAgainst: '7 4',
  requires: '10 3 2 3',
  isMixed: '10 3 2 3',
  speaksOf: '1 4',
};

/** Lines for the types of links, told apart as well as lines can be. */
const OF_LINKS = ['', '7 4', '2 4', '10 3 2 3', '14 4', '10 3 2 3 2 3', '4 2', '1 6'];

/** A kind of tie in the legend: its line, its name, how many ties there are. */
export interface LegendEntry {
  style: TieStyle;
  label: string;
  dashes: string;
  directed: boolean;
  count: number;
}

/**
 * The legend of some ties. `linkTypes` are the ids of all types of links in their order, so that a
 * type has the same line whatever else is shown.
 */
export function legendOf(
  ties: readonly DrawnTie[],
  linkTypes: readonly string[],
  nameOf: (tie: DrawnTie) => string,
): LegendEntry[] {
  const entries = new Map<TieStyle, LegendEntry>();
  for (const tie of ties) {
    const known = entries.get(tie.style);
    if (known) known.count += 1;
    else {
      const { style, directed } = tie;
      const dashes = dashesOf(style, linkTypes);
      entries.set(style, { style, label: nameOf(tie), dashes, directed, count: 1 });
    }
  }
  const order = [...Object.keys(OF_KINDS), ...linkTypes.map((id) => `link ${id}`)];
  return [...entries.values()].toSorted(
    (one, other) => order.indexOf(one.style) - order.indexOf(other.style),
  );
}

function dashesOf(style: TieStyle, linkTypes: readonly string[]): string {
  const kind = OF_KINDS[style];
  if (kind !== undefined) return kind;
  const at = Math.max(0, linkTypes.indexOf(style.slice('link '.length)));
  return OF_LINKS[at % OF_LINKS.length]!;
}
