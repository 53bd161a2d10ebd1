import type { Database } from '../store/database.ts';
import type { StepDescription } from '../store/history/recorder.ts';

/** An open notebook, as the operations see it. */
export interface Notebook {
  db: Database;
  path: string;
  /** Who history says did it; null until a person gives a name. */
  author: string | null;
  /** The clock, so that tests and scripts can hold it still. */
  now: () => Date;
}

/** What an operation gets beside its input. */
export interface Context extends Notebook {
  /** Set by operations that change the notebook: what the history line is about. */
  step: Pick<StepDescription, 'subject' | 'merge'>;
}
