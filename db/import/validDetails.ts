import { isPartialDate } from '../model/partialDate.ts';
import { SourceDetails } from '../model/source.ts';

/**
 * What of the proposed details a source can have: values that do not fit (a title that is blank, a
 * date that is none) are left out, as are undefined ones.
 */
export function validDetails(
  proposed: Partial<Record<keyof SourceDetails, unknown>>,
): Partial<SourceDetails> {
  const details: Partial<SourceDetails> = {};
  for (const [name, value] of Object.entries(proposed)) {
    const field = name as keyof SourceDetails;
    const parsed = SourceDetails.shape[field].safeParse(value);
    if (parsed.success && parsed.data !== '') Object.assign(details, { [field]: parsed.data });
  }
  return details;
}

/** The day of an ISO 8601 time, as a partial date; undefined where it is none. */
export function dayOf(time: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(time ?? '')?.[0];
  return day !== undefined && isPartialDate(day) ? day : undefined;
}
