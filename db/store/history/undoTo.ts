import { ApiError } from '../../api/errors.ts';
import type { Change, HistoryStep } from '../../model/history.ts';
import type { Database } from '../database.ts';
import { netChanges } from './netChanges.ts';
import { seqOfStep } from './seqOfStep.ts';
import { readStep } from './steps.ts';
import { nextUndo, undo } from './undo.ts';

/**
 * Takes back a step and everything that was done after it, from the last on, in one transaction. Redo
 * does them again one by one. Throws UNKNOWN_ID, and NOTHING_TO_UNDO where the step is undone already.
 */
export function undoTo(db: Database, id: string): { steps: HistoryStep[]; changes: Change[] } {
  return db.transaction(() => {
    const target = seqOfStep(db, id);
    if (readStep(db, target).state !== 'done') throw new ApiError('NOTHING_TO_UNDO');
    const steps: HistoryStep[] = [];
    const changes: Change[][] = [];
    for (let seq = nextUndo(db); seq !== null && seq >= target; seq = nextUndo(db)) {
      const undone = undo(db);
      steps.push(undone.step);
      changes.push(undone.changes);
    }
    return { steps, changes: netChanges(changes.flat()) };
  })();
}
