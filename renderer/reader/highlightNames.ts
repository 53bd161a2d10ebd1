import type { TagColor } from '../../db/model/tag.ts';

/**
 * What is painted over the text, from the lowest to the highest. Their looks are in highlights.css;
 * a stance's is a tint and an underline of its own.
 */
const LAYERS = [
  'stance',
  'found',
  'found-current',
  'evidence',
  'hovered',
  'selected',
  'flash',
  'pending',
  'caret',
] as const;

/** A layer that is painted for the moment, not for a passage. */
export type Layer = Exclude<(typeof LAYERS)[number], 'stance'>;
export type StanceHighlight = `stance-${TagColor | 'none'}`;
export type HighlightName = Layer | StanceHighlight;

/** What is painted above what. */
export function priorityOf(name: HighlightName): number {
  return name.startsWith('stance-') ? 0 : LAYERS.indexOf(name as Layer);
}

/** The highlight of a colour; of passages without a stance too. */
export function stanceHighlight(color: TagColor | null): StanceHighlight {
  return `stance-${color ?? 'none'}`;
}
