import type { Link } from '../../model/link.ts';
import type { Passage } from '../../model/passage.ts';
import type { SourceSummary } from '../../model/source.ts';

/** Everything that a table or document of passages is made of. */
export interface PassagesMaterial {
  /** In the order in which they are written. */
  passages: readonly Passage[];
  /** Their sources, by id. */
  sources: ReadonlyMap<string, SourceSummary>;
  /** Their links. */
  links: readonly Link[];
}
