import { ApiError } from '../../../db/api/errors.ts';
import type { Note, NoteBody } from '../../../db/model/note.ts';

/** What is written: the part of a note that a person changes. */
export interface Draft {
  title: string;
  body: NoteBody;
}

/** How far the saving of a note has come. */
export type Progress =
  | { state: 'saved' | 'waiting' | 'saving' }
  | { state: 'failed'; error: ApiError }
  /** It was changed elsewhere meanwhile, into `other`. */
  | { state: 'conflict'; other: Note }
  /** It was deleted meanwhile. */
  | { state: 'gone' };

/** What a session needs of the world. */
export interface NotePort {
  /** Saves a draft that began from a version; gives the new one. Rejects with an ApiError. */
  save(draft: Draft, version: number): Promise<number>;
  read(): Promise<Note>;
  /** Shows another state of the note in the editor; gives it back as the editor holds it. */
  show(note: Draft): Draft;
}

/** A clock, so that tests need not wait. */
export interface Clock {
  now(): number;
  /** Runs something later; returns how to prevent that. */
  after(milliseconds: number, run: () => void): () => void;
}

/** Nothing is saved before typing has paused this long … */
const PAUSE = 400;
/** … unless it goes on and on. */
const AT_MOST = 4000;
const RETRY = 5000;

/**
 * Saves what is written into one note: after a pause, one save at a time, and never loses a word.
 * A draft is read only when it is saved, so that telling of an edit costs nothing.
 */
export class NoteSession {
  #version: number;
  #saved: string;
  /** What is not saved yet; null when everything is. */
  #draft: (() => Draft) | null = null;
  /** What may have been saved although no answer came. */
  #attempted: Draft | null = null;
  #progress: Progress = { state: 'saved' };
  /** Saves and reads follow one another; none begins before the last has ended. */
  #queue: Promise<void> = Promise.resolve();
  #cancelTimer: (() => void) | null = null;
  #firstEdit: number | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #port: NotePort;
  readonly #clock: Clock;

  /** `draft` is the note of `version` as the editor holds it. */
  constructor(version: number, draft: Draft, port: NotePort, clock: Clock) {
    this.#version = version;
    this.#saved = JSON.stringify(draft);
    this.#port = port;
    this.#clock = clock;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Whether everything that was written is in the notebook. */
  get clean(): boolean {
    return this.#draft === null;
  }

  /** Registers for changes of `progress`; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Something was written. `read` gives what there is now, whenever it is called. */
  edit(read: () => Draft): void {
    this.#draft = read;
    if (this.#isStuck()) return;
    const now = this.#clock.now();
    this.#firstEdit ??= now;
    if (this.#progress.state === 'saved') this.#show({ state: 'waiting' });
    this.#schedule(Math.max(0, Math.min(PAUSE, this.#firstEdit + AT_MOST - now)));
  }

  /** Saves now; resolves when that has come to an end, well or not. */
  flush(): Promise<void> {
    return this.#then(() => this.#save());
  }

  /**
   * The notebook was heard to hold `version`. Where that is not what was saved from here and nothing
   * waits to be saved, what it holds is read and shown; else saving will find out.
   */
  notice(version: number): Promise<void> {
    if (version === this.#version && this.#progress.state !== 'gone') return Promise.resolve();
    return this.#then(() => this.#refresh());
  }

  /** The note was heard to be deleted. */
  noticeDeleted(): Promise<void> {
    return this.#then(() => this.#refresh());
  }

  /** In a conflict: what is written here replaces the other, which stays in the history. */
  async keepMine(): Promise<void> {
    if (this.#progress.state !== 'conflict') return;
    this.#version = this.#progress.other.version;
    this.#show({ state: 'waiting' });
    await this.flush();
  }

  /** Forgets what was written here and is not saved; in a conflict the other is shown. */
  giveUp(): void {
    if (this.#progress.state === 'conflict') this.#adopt(this.#progress.other);
    this.#draft = null;
  }

  /** What is not saved, as it would be. */
  unsaved(): Draft | null {
    return this.#draft?.() ?? null;
  }

  /** Forgets what was written and all that was to happen. */
  dispose(): void {
    this.#cancelTimer?.();
    this.#draft = null;
    this.#listeners.clear();
  }

  #then(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work, work);
    return this.#queue;
  }

  /** Only a person can decide how it goes on. */
  #isStuck(): boolean {
    return this.#progress.state === 'conflict' || this.#progress.state === 'gone';
  }

  #schedule(delay: number): void {
    this.#cancelTimer?.();
    this.#cancelTimer = this.#clock.after(delay, () => void this.flush());
  }

  async #save(): Promise<void> {
    if (!this.#draft || this.#isStuck()) return;
    this.#cancelTimer?.();
    const draft = this.#draft();
    const written = JSON.stringify(draft);
    this.#draft = null;
    this.#firstEdit = null;
    if (written !== this.#saved) {
      this.#show({ state: 'saving' });
      try {
        this.#version = await this.#port.save(draft, this.#version);
        this.#saved = written;
        this.#attempted = null;
      } catch (error) {
        // What was written meanwhile holds this, too.
        this.#draft ??= () => draft;
        await this.#fail(ApiError.from(error), draft);
        return;
      }
    }
    this.#show({ state: this.#draft ? 'waiting' : 'saved' });
  }

  async #fail(error: ApiError, draft: Draft): Promise<void> {
    if (error.code === 'UNKNOWN_ID') {
      this.#show({ state: 'gone' });
    } else if (error.code === 'NOTE_CONFLICT') {
      await this.#meetOther(draft);
    } else {
      this.#attempted = draft;
      this.#show({ state: 'failed', error });
      this.#schedule(RETRY);
    }
  }

  async #meetOther(draft: Draft): Promise<void> {
    let other: Note;
    try {
      other = await this.#port.read();
    } catch (error) {
      await this.#fail(ApiError.from(error), draft);
      return;
    }
    const own = [draft, this.#attempted].find((mine) => mine && isSame(mine, other));
    if (!own) {
      this.#show({ state: 'conflict', other });
      return;
    }
    // It is what was saved from here, but the answer was lost on its way.
    this.#version = other.version;
    this.#saved = JSON.stringify(own);
    this.#attempted = null;
    await this.#save();
  }

  async #refresh(): Promise<void> {
    if (this.#draft && this.#progress.state !== 'gone') return;
    try {
      const note = await this.#port.read();
      if (this.#progress.state === 'gone') this.#comeBack(note);
      else if (!this.#draft && note.version !== this.#version) this.#adopt(note);
    } catch (error) {
      if (ApiError.from(error).code === 'UNKNOWN_ID') this.#show({ state: 'gone' });
    }
  }

  /** The deletion was undone. */
  #comeBack(note: Note): void {
    if (this.#draft && !isSame(this.#draft(), note)) this.#show({ state: 'conflict', other: note });
    else this.#adopt(note);
  }

  #adopt(note: Note): void {
    this.#cancelTimer?.();
    this.#version = note.version;
    this.#saved = JSON.stringify(this.#port.show({ title: note.title, body: note.body }));
    this.#draft = null;
    this.#firstEdit = null;
    this.#show({ state: 'saved' });
  }

  #show(progress: Progress): void {
    this.#progress = progress;
    for (const listener of this.#listeners) listener();
  }
}

/** Whether two drafts say the same, whatever order the fields of the root are in. */
function isSame(a: Draft, b: Draft): boolean {
  const blocks = ({ body }: Draft) => JSON.stringify(body.root.children);
  return a.title === b.title && blocks(a) === blocks(b);
}
