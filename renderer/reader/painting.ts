import type { Passage } from '../../db/model/passage.ts';
import type { Span } from '../../db/model/span.ts';
import type { TagColor } from '../../db/model/tag.ts';
import { stanceHighlight, type StanceHighlight } from './highlightNames.ts';

/** The colours of the stances, by their ids. */
export type StanceColors = ReadonlyMap<string, TagColor | null>;

/** A passage as it is painted: where, and in which colours. */
export interface Painting {
  id: string;
  spans: readonly Span[];
  names: readonly StanceHighlight[];
}

/** The highlights of some tags: one for each stance among them; a thin line where there is none. */
export function highlightsOf(tagIds: readonly string[], colors: StanceColors): StanceHighlight[] {
  const stances = tagIds.filter((id) => colors.has(id));
  const names = new Set(stances.map((id) => stanceHighlight(colors.get(id) ?? null)));
  return names.size > 0 ? [...names] : [stanceHighlight(null)];
}

/**
 * Makes a function that tells how passages are to be painted. For a passage it has seen it gives
 * the same answer, not an equal one: with thousands of passages, comparing them would be felt.
 */
export function createPaintings(colors: StanceColors): (passage: Passage) => Painting {
  const known = new WeakMap<Passage, Painting>();
  return (passage) => {
    let painting = known.get(passage);
    if (!painting) {
      const { id, spans, tags } = passage;
      painting = {
        id,
        spans,
        names: highlightsOf(
          tags.map((tag) => tag.id),
          colors,
        ),
      };
      known.set(passage, painting);
    }
    return painting;
  };
}

/** Whether two paintings look the same. */
export function isSamePainting(a: Painting, b: Painting): boolean {
  return a === b || keyOf(a) === keyOf(b);
}

function keyOf({ names, spans }: Painting): string {
  return `${names.join()} ${spans.map(({ start, end }) => `${start}-${end}`).join()}`;
}

/**
 * Whether a passage lies in the text that is shown: that of its own revision. In the newest it is
 * found for certain; in an older one are those that were left there.
 */
export function isShownIn(passage: Passage, revision: number, older: boolean): boolean {
  return passage.revision === revision && (older || passage.state === 'placed');
}
