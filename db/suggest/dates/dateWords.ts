import type { PartialDate } from '../../model/partialDate.ts';
import type { Span } from '../../model/span.ts';

/** Words that say when; `date` is null where they cannot be reckoned or lie after publication. */
export interface DateWords extends Span {
  date: PartialDate | null;
}
