/** The selected one, then the latest made; at most `limit`. */
export function latestFirst<T extends { id: string; createdAt: string }>(
  things: readonly T[],
  selectedId: string | null,
  limit: number,
): T[] {
  return [...things]
    .sort((a, b) => {
      if (a.id === selectedId || b.id === selectedId) return a.id === selectedId ? -1 : 1;
      return a.createdAt < b.createdAt ? 1 : -1;
    })
    .slice(0, limit);
}
