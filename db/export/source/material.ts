import type { Link } from '../../model/link.ts';
import type { Passage } from '../../model/passage.ts';
import type { Source } from '../../model/source.ts';
import type { TagColor } from '../../model/tag.ts';

/** Everything that the export of one source with its passages is made of. */
export interface SourceMaterial {
  source: Source;
  passages: readonly Passage[];
  /** The links of these passages. */
  links: readonly Link[];
  /** The colour of each tag that has one, by the tag's id. */
  colors: ReadonlyMap<string, TagColor>;
}
