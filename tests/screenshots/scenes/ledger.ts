import type { Scene } from '../scene.ts';

/** What is seen of it. */
export const ledgerScenes: readonly Scene[] = [];
