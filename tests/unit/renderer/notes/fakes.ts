import { ApiError } from '../../../../db/api/errors.ts';
import type { Note, NoteBody } from '../../../../db/model/note.ts';
import { bodyOf } from '../../../../renderer/notes/emptyBody.ts';
import {
  NoteSession,
  type Clock,
  type Draft,
  type NotePort,
} from '../../../../renderer/notes/session/NoteSession.ts';

const noteId = '019a0000-0000-7000-8000-000000000001';

/** A body that says this. */
export function bodySaying(words: string): NoteBody {
  return bodyOf([{ type: 'paragraph', version: 1, children: [{ type: 'text', text: words }] }]);
}

/** A draft that says this. */
export function draftSaying(words: string, title = 'Note'): Draft {
  return { title, body: bodySaying(words) };
}

/** A clock that stands still until it is told. */
export class FakeClock implements Clock {
  #time = 0;
  #timers: Array<{ at: number; run: () => void }> = [];

  now(): number {
    return this.#time;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#time + milliseconds, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass, and everything come to rest that it sets off. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#time + milliseconds;
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#time = next.at;
      next.run();
      await settle();
    }
    this.#time = end;
    await settle();
  }
}

/** Waits until nothing is left to be done but what waits for an answer. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

/** The notebook as a session sees it: what it holds, and how it answers. */
export class FakeNotebook implements NotePort {
  note: Note | null = null;
  /** What the editor was told to show. */
  shown: Draft[] = [];
  /** Every save that was asked for, in order. */
  saves: Array<{ words: string; version: number }> = [];
  inFlight = 0;
  mostInFlight = 0;
  /** Errors for the next saves; `lost` saves and fails all the same. */
  failures: Array<ApiError | 'lost'> = [];
  #held: Array<() => void> | null = null;

  constructor(draft: Draft) {
    this.note = { ...draft, ...rest, version: 1 };
  }

  /** From now on saves wait for `release`. */
  hold(): void {
    this.#held = [];
  }

  /** Answers the saves that wait. */
  async release(): Promise<void> {
    const held = this.#held ?? [];
    this.#held = null;
    for (const answer of held) answer();
    await settle();
  }

  /** Somebody else saves the note. */
  saveElsewhere(draft: Draft): void {
    this.note = { ...rest, ...draft, version: (this.note?.version ?? 0) + 1 };
  }

  async save(draft: Draft, version: number): Promise<number> {
    this.saves.push({ words: wordsOf(draft), version });
    this.inFlight++;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    try {
      if (this.#held) await new Promise<void>((resolve) => this.#held!.push(resolve));
      const failure = this.failures.shift();
      if (failure instanceof ApiError) throw failure;
      if (!this.note) throw new ApiError('UNKNOWN_ID', { kind: 'note', id: noteId });
      if (this.note.version !== version) throw new ApiError('NOTE_CONFLICT');
      this.note = { ...this.note, ...draft, version: version + 1 };
      if (failure === 'lost') throw new ApiError('PROCESS_LOST');
      return this.note.version;
    } finally {
      this.inFlight--;
    }
  }

  async read(): Promise<Note> {
    if (!this.note) throw new ApiError('UNKNOWN_ID', { kind: 'note', id: noteId });
    return structuredClone(this.note);
  }

  show(draft: Draft): Draft {
    this.shown.push(draft);
    return draft;
  }
}

const rest = {
  id: noteId,
  excerpt: '',
  quotationCount: 0,
  createdAt: '2031-03-03T09:00:00.000Z',
  updatedAt: '2031-03-03T09:00:00.000Z',
  references: [],
};

/** The words of a draft. */
export function wordsOf({ body }: Draft): string {
  const [first] = body.root.children as Array<{ children: Array<{ text: string }> }>;
  return first?.children[0]?.text ?? '';
}

/** A session with all that is around it. */
export function openSession(words = 'begun') {
  const clock = new FakeClock();
  const notebook = new FakeNotebook(draftSaying(words));
  const session = new NoteSession(1, draftSaying(words), notebook, clock);
  const states: string[] = [];
  session.subscribe(() => states.push(session.progress.state));
  /** Types: from now on the note says this. */
  const type = (said: string, title?: string) => session.edit(() => draftSaying(said, title));
  return { clock, notebook, session, states, type };
}
