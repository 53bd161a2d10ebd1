import { expect, test, vi } from 'vitest';
import { ApiError } from '../../db/api/errors.ts';
import { examine } from '../../db/store/doctor/doctor.ts';
import { dump } from '../helpers/dump.ts';
import { createTestNotebook, type TestNotebook } from '../helpers/notebook.ts';
import { createRandom } from '../helpers/random.ts';
import { randomChange } from '../helpers/randomChange.ts';

// On a busy machine the disk takes its time.
vi.setConfig({ testTimeout: 60_000 });

const SESSIONS = Array.from({ length: 12 }, (_, index) => index + 1);
const ACTIONS = 150;
/** A session in which hardly anything could be done goes on until enough was, but not for ever. */
const CHANGES = 20;
const ACTIONS_AT_MOST = 1000;

type State = Record<string, string[]>;

/** What history must be able to do, in the simplest form: all states there were, and where we are. */
class Model {
  private states: State[];
  private at = 0;

  constructor(empty: State) {
    this.states = [empty];
  }

  get present(): State {
    return this.states[this.at]!;
  }

  /** How many steps can be taken back. */
  get depth(): number {
    return this.at;
  }

  /** A change: `merged` when it became part of the step before. */
  become(state: State, merged: boolean): void {
    this.states = [...this.states.slice(0, this.at + (merged ? 0 : 1)), state];
    this.at = this.states.length - 1;
  }

  move(by: number): boolean {
    if (this.states[this.at + by] === undefined) return false;
    this.at += by;
    return true;
  }
}

const doneSteps = (notebook: TestNotebook) =>
  notebook.call('history.list', { limit: 10_000 }).steps.filter(({ state }) => state === 'done')
    .length;

/** Makes a change; false when it was refused, which must leave no trace. */
async function attempt(act: () => unknown): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof ApiError) || error.code === 'INTERNAL') throw error;
    return false;
  }
}

test.each(SESSIONS)('undo and redo hold in random session %i', async (seed) => {
  using notebook = createTestNotebook();
  const random = createRandom(seed);
  const model = new Model(dump(notebook.notebook.db));
  let changes = 0;
  const goesOn = (action: number) =>
    action < ACTIONS || (changes < CHANGES && action < ACTIONS_AT_MOST);
  for (let action = 0; goesOn(action); action += 1) {
    const kind = random.next();
    const where = `seed ${seed}, action ${action}`;
    if (kind < 0.12) {
      const moved = await attempt(() => notebook.call('history.undo'));
      expect(moved, `${where}: undo`).toBe(model.move(-1));
    } else if (kind < 0.2) {
      const moved = await attempt(() => notebook.call('history.redo'));
      expect(moved, `${where}: redo`).toBe(model.move(1));
    } else if (kind < 0.22) {
      notebook.reopen();
    } else if (kind < 0.24 && model.depth > 0) {
      const back = 1 + Math.floor(random.next() * Math.min(5, model.depth));
      const { id } = notebook.call('history.list', { state: 'done' }).steps[back - 1]!;
      notebook.call('history.undoTo', { id });
      expect(model.move(-back), `${where}: undo of ${back} steps`).toBe(true);
    } else {
      const told = notebook.changed.length;
      await attempt(() => randomChange(notebook, random));
      if (notebook.changed.length > told) {
        // A change is a step of its own, or has become part of the one before.
        model.become(dump(notebook.notebook.db), doneSteps(notebook) === model.depth);
        changes += 1;
      }
    }
    expect(dump(notebook.notebook.db), where).toEqual(model.present);
  }
  expect(changes, 'changes that were made').toBeGreaterThanOrEqual(CHANGES);
  expect(examine(notebook.notebook.db)).toEqual([]);
  while (model.move(-1)) notebook.call('history.undo');
  expect(dump(notebook.notebook.db)).toEqual(model.present);
  while (model.move(1)) notebook.call('history.redo');
  expect(dump(notebook.notebook.db)).toEqual(model.present);
  expect(examine(notebook.notebook.db)).toEqual([]);
});
