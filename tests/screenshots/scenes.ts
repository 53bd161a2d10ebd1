import type { Scene } from './scene.ts';
import { dialogScenes } from './scenes/dialogs.ts';
import { frameScenes } from './scenes/frame.ts';
import { inspectorScenes } from './scenes/inspector.ts';
import { noteScenes } from './scenes/notes.ts';
import { readerScenes } from './scenes/reader.ts';
import { sourceScenes } from './scenes/sources.ts';

/** Everything that is taken a picture of. */
export const scenes: readonly Scene[] = [
  ...frameScenes,
  ...readerScenes,
  ...inspectorScenes,
  ...noteScenes,
  ...dialogScenes,
  ...sourceScenes,
];
