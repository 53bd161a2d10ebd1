/** Saves what its owner still holds back; resolves when that is in the notebook. */
type Flush = () => Promise<void>;

const flushes = new Set<Flush>();

/**
 * Registers something that is saved with a delay, such as a note being typed. It is asked to save
 * at once when the window closes, is hidden, or another notebook is opened. Returns how to stop.
 */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush);
  return () => {
    flushes.delete(flush);
  };
}

/** Saves everything that is held back. A save that fails does not keep the others from saving. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushes].map(async (flush) => flush()));
}
