import type { Alpha } from '../../../db/model/agreement.ts';

/** What a figure of agreement comes to, or why there is none. */
export type AlphaReading =
  'nothingShared' | 'noVariation' | 'reliable' | 'tentative' | 'poor' | 'chance' | 'worse';

/**
 * Reads a figure as Krippendorff advises (Content Analysis, chapter on reliability): from 0.8 up
 * reliable, from 0.667 up for tentative conclusions. Where nothing could differ by chance, as when
 * all values are the same, alpha is not defined.
 */
export function readAlpha({ alpha, units }: Pick<Alpha, 'alpha' | 'units'>): AlphaReading {
  if (alpha === null) return units === 0 ? 'nothingShared' : 'noVariation';
  if (alpha >= 0.8) return 'reliable';
  if (alpha >= 0.667) return 'tentative';
  if (alpha >= 0.1) return 'poor';
  return alpha > -0.1 ? 'chance' : 'worse';
}

/** A figure to three places: “0.812”, “−0.040”. */
export function formatAlpha(alpha: number): string {
  return alpha.toFixed(3).replace('-', '−');
}
