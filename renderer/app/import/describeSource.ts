import type { TFunction } from 'i18next';
import type { ImportedSource } from '../../../db/api/importReport.ts';

/** How a source came in: whether it is new, how it was decoded, what came with it. */
export function describeSource(source: ImportedSource, t: TFunction): string {
  const { outcome, encoding, passages } = source;
  return [
    t(`app.import.report.outcome.${outcome}`),
    encoding,
    passages > 0 && t('app.import.report.withPassages', { count: passages }),
  ]
    .filter(Boolean)
    .join(' · ');
}
