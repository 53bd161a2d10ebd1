import type { SourceSummary } from '../../db/model/source.ts';
import { useOperation } from '../data/useOperation.ts';

/** Every source of the notebook, without its text; undefined until they are known. */
export function useSources(enabled = true): readonly SourceSummary[] | undefined {
  return useOperation('source.list', { limit: 100_000 }, { enabled }).data?.sources;
}

/** What is known of a source, without its text. */
export function useSource(id: string | undefined): SourceSummary | null {
  return useSources(id !== undefined)?.find((source) => source.id === id) ?? null;
}
