import type { Scene } from './scene.ts';
import { dialogScenes } from './scenes/dialogs.ts';
import { frameScenes } from './scenes/frame.ts';
import { historyScenes } from './scenes/history.ts';
import { inspectorScenes } from './scenes/inspector.ts';
import { noteScenes } from './scenes/notes.ts';
import { readerScenes } from './scenes/reader.ts';
import { sourceScenes } from './scenes/sources.ts';
import { tableScenes } from './scenes/table.ts';
import { ledgerScenes } from './scenes/ledger.ts';
import { matrixScenes } from './scenes/matrix.ts';
import { timelineScenes } from './scenes/timeline.ts';
import { mapScenes } from './scenes/map.ts';
import { codebookScenes } from './scenes/codebook.ts';
import { actorScenes } from './scenes/actor.ts';
import { linksScenes } from './scenes/links.ts';
import { agreementScenes } from './scenes/agreement.ts';

/** Everything that is taken a picture of. */
export const scenes: readonly Scene[] = [
  ...frameScenes,
  ...historyScenes,
  ...readerScenes,
  ...inspectorScenes,
  ...noteScenes,
  ...dialogScenes,
  ...sourceScenes,
  ...agreementScenes,
  ...linksScenes,
  ...actorScenes,
  ...codebookScenes,
  ...mapScenes,
  ...timelineScenes,
  ...matrixScenes,
  ...ledgerScenes,
  ...tableScenes,
];
