import type { NotebookClient } from '../../db/api/client.ts';
import type { InputOf, OperationName, OutputOf } from '../../db/api/contract.ts';

/** What a step of the history, once done, must have left in the notebook. */
interface Made {
  kind: 'source' | 'passage' | 'note';
  id: string;
  /** The words it holds. */
  words: string;
}

/**
 * What a notebook process has acknowledged: everything it answered before it was killed must be in
 * the file afterwards, and everything taken back must not. Calls it did not answer may be either.
 */
export class Ledger {
  /** The steps that are done or can be redone, oldest first; `null` holds nothing to look for. */
  private steps: Array<Made | null> = [];
  private done = 0;
  private inFlight: 'make' | 'undo' | 'redo' | 'none' = 'none';
  /** Answers so far. */
  acknowledged = 0;

  /** Things that are there now, by kind. */
  present(kind: Made['kind']): Made[] {
    return this.steps.slice(0, this.done).filter((made) => made?.kind === kind) as Made[];
  }

  /** Makes something; it counts from the answer on. */
  async make<Name extends OperationName>(
    client: NotebookClient,
    operation: Name,
    input: InputOf<Name>,
    made: (answer: OutputOf<Name>) => Made | null,
  ): Promise<void> {
    this.inFlight = 'make';
    const answer = await client.call(operation, input);
    this.steps = [...this.steps.slice(0, this.done), made(answer)];
    this.done += 1;
    this.answered();
  }

  /** Takes back the last step, if there is one; that counts from the answer on. */
  async undo(client: NotebookClient): Promise<void> {
    if (this.done === 0) return;
    this.inFlight = 'undo';
    await client.call('history.undo', {});
    this.done -= 1;
    this.answered();
  }

  /** Does again what was taken back last, if anything was. */
  async redo(client: NotebookClient): Promise<void> {
    if (this.done === this.steps.length) return;
    this.inFlight = 'redo';
    await client.call('history.redo', {});
    this.done += 1;
    this.answered();
  }

  private answered(): void {
    this.inFlight = 'none';
    this.acknowledged += 1;
  }

  /**
   * Compares what was acknowledged with the file after the process was killed, `doneNow` being the
   * steps the file has as done and `wordsOf` what it holds. Gives what was lost, in words, and takes
   * over what the call in flight had done.
   */
  settle(doneNow: number, wordsOf: (made: Made) => string | null): string[] {
    const problems: string[] = [];
    const possible = this.inFlight === 'none' ? [0] : this.inFlight === 'undo' ? [0, -1] : [0, 1];
    if (!possible.includes(doneNow - this.done)) {
      problems.push(
        `${this.done} steps were acknowledged (in flight: ${this.inFlight}), the file has ${doneNow}`,
      );
    }
    if (this.inFlight === 'make' && doneNow > this.done) {
      this.steps = [...this.steps.slice(0, this.done), null];
    }
    this.done = Math.min(doneNow, this.steps.length);
    this.inFlight = 'none';
    for (const [index, made] of this.steps.entries()) {
      if (made === null) continue;
      const words = wordsOf(made);
      const expected = index < this.done ? made.words : null;
      if (words !== expected) {
        problems.push(
          `${made.kind} ${made.id}: ${words === null ? 'missing' : 'not as acknowledged'}`,
        );
      }
    }
    return problems;
  }
}
