import type { Passage } from '../../model/passage.ts';
import type { SourceSummary } from '../../model/source.ts';
import type { Database } from '../../store/database.ts';
import { readSourceSummary } from '../../store/sources/readSources.ts';

/** The sources of passages, each once, in the order in which they are met. */
export function sourcesOf(db: Database, passages: readonly Passage[]): Map<string, SourceSummary> {
  const ids = new Set(passages.map(({ sourceId }) => sourceId));
  return new Map([...ids].map((id) => [id, readSourceSummary(db, id)]));
}
