import { useMemo, useState } from 'react';
import { useOperation } from '../data/useOperation.ts';
import { legendOf, type LegendEntry } from '../map/drawing/lineStyles.ts';
import type { DrawnTie } from '../map/drawing/drawing.ts';
import type { LinkAmong } from './drawing/links.ts';

/** Whose links are drawn. */
export const LINKS_OF = ['none', 'one', 'all'] as const;
export type LinksOf = (typeof LINKS_OF)[number];

/** The links that are drawn, and in which lines. */
export interface ShownLinks {
  links: readonly LinkAmong[];
  /** The kinds of lines that could be drawn, with how many there are. */
  legend: readonly LegendEntry[];
  /** The lines of types of links, by the ids of these. */
  dashes: ReadonlyMap<string, string>;
  /** Types that mean the same both ways: their lines have no arrow. */
  symmetric: ReadonlySet<string>;
  /** Lines that are switched off. */
  off: ReadonlySet<string>;
  toggle: (style: string) => void;
}

const NO_LINKS: readonly LinkAmong[] = [];

/**
 * The links among passages, drawn in the same lines as on the map. `current` is the passage of which
 * they are where those of one are wanted.
 */
export function useLinks(of: LinksOf, ids: readonly string[], current: string | null): ShownLinks {
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const { data } = useOperation('link.among', { ids: [...ids] }, { enabled: of !== 'none' });
  const { data: known } = useOperation('linkType.list', {});
  const types = useMemo(
    () => new Map(known?.linkTypes.map((type) => [type.id, type]) ?? []),
    [known],
  );
  const among = (of !== 'none' && data?.links) || NO_LINKS;
  const wanted = useMemo(
    () => (of === 'one' ? among.filter(({ from, to }) => [from, to].includes(current!)) : among),
    [of, among, current],
  );
  const legend = useMemo(() => {
    const ties = wanted.map(({ id, from, to, typeId }): DrawnTie => {
      const type = types.get(typeId);
      const label = type?.name ?? '';
      const directed = !type?.symmetric;
      return { id, from, to, style: styleOf(typeId), label, directed, weight: 1, where: null };
    });
    return legendOf(ties, [...types.keys()], ({ label }) => label);
  }, [wanted, types]);
  return {
    links: useMemo(() => wanted.filter(({ typeId }) => !off.has(styleOf(typeId))), [wanted, off]),
    legend,
    dashes: useMemo(() => {
      const lines = new Map(legend.map(({ style, dashes }) => [style, dashes]));
      return new Map([...types.keys()].map((id) => [id, lines.get(styleOf(id)) ?? '']));
    }, [legend, types]),
    symmetric: useMemo(
      () => new Set([...types.values()].flatMap(({ id, symmetric }) => (symmetric ? [id] : []))),
      [types],
    ),
    off,
    toggle: (style) =>
      setOff((before) => {
        const after = new Set(before);
        if (!after.delete(style)) after.add(style);
        return after;
      }),
  };
}

function styleOf(typeId: string): string {
  return `link ${typeId}`;
}
