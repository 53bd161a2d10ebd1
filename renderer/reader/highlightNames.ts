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
/** The selected passage is painted in more of its own colour: another would change what it says. */
export type SelectedHighlight = `selected-${TagColor | 'none'}`;
export type HighlightName = Layer | StanceHighlight | SelectedHighlight;

/** What is painted above what. */
export function priorityOf(name: HighlightName): number {
  const [layer] = name.split('-');
  if (layer === 'stance' || layer === 'selected') return LAYERS.indexOf(layer);
  return LAYERS.indexOf(name as Layer);
}

/** The highlight of a colour; of passages without a stance too. */
export function stanceHighlight(color: TagColor | null): StanceHighlight {
  return `stance-${color ?? 'none'}`;
}

/** What a passage that is painted so is painted with besides, while it is selected. */
export function selectedHighlight(stance: StanceHighlight): SelectedHighlight {
  return stance.replace('stance-', 'selected-') as SelectedHighlight;
}
