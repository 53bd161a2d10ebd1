import { basename, extname } from 'node:path';
import { first, type Database } from './database.ts';
import { stepLine } from './history/steps.ts';
import { nextRedo, nextUndo } from './history/undo.ts';

/** How many things of each kind a notebook holds. */
export interface NotebookCounts {
  sources: number;
  passages: number;
  notes: number;
  actors: number;
  links: number;
  /** Passages that a new revision of their source could not place with certainty. */
  needReview: number;
}

/** What a notebook is and holds, in short. */
export interface NotebookInfo {
  formatVersion: number;
  createdAt: string;
  counts: NotebookCounts;
  /** The line of the step that undo would take back; null when there is none. */
  undo: string | null;
  redo: string | null;
}

/** What a notebook is called: the name of its file without `.parley`. */
export function notebookTitle(path: string): string {
  const extension = extname(path);
  return basename(path, extension.toLowerCase() === '.parley' ? extension : '');
}

/** Reads what a notebook holds. Cheap: the window asks after every change. */
export function readNotebookInfo(db: Database): NotebookInfo {
  return {
    formatVersion: db.pragma('user_version', { simple: true }) as number,
    createdAt: first<{ value: string }>(db, `SELECT value FROM notebook WHERE key = 'created_at'`)!
      .value,
    counts: first<NotebookCounts>(
      db,
      `SELECT
         (SELECT count(*) FROM source) AS sources,
         (SELECT count(*) FROM passage) AS passages,
         (SELECT count(*) FROM note) AS notes,
         (SELECT count(*) FROM actor) AS actors,
         (SELECT count(*) FROM link) AS links,
         (SELECT count(*) FROM passage WHERE state = 'review') AS needReview`,
    )!,
    undo: lineOf(db, nextUndo(db)),
    redo: lineOf(db, nextRedo(db)),
  };
}

function lineOf(db: Database, seq: number | null): string | null {
  if (seq === null) return null;
  return stepLine(
    first<{ label: string; subject: string }>(
      db,
      'SELECT label, subject FROM history_step WHERE seq = :seq',
      { seq },
    )!,
  );
}
