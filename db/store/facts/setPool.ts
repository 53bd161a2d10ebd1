/**
 * Small sets of numbers, each kept once and named by a number. Of many thousands of passages most
 * carry the same few sets of tags and speakers: what holds of a set is worked out once.
 */
export class SetPool {
  readonly #sets: Array<readonly number[]> = [[]];
  readonly #known = new Map<string, number>([['', 0]]);

  /** The number of a set; 0 is the empty one. Order counts, so the first speaker stays the first. */
  numberOf(members: readonly number[]): number {
    const key = members.join();
    let number = this.#known.get(key);
    if (number === undefined) {
      number = this.#sets.length;
      this.#sets.push([...members]);
      this.#known.set(key, number);
    }
    return number;
  }

  /** The members of a set. */
  at(number: number): readonly number[] {
    return this.#sets[number]!;
  }

  /** How many sets there are. */
  get size(): number {
    return this.#sets.length;
  }

  /** What `make` makes of every set, by its number. */
  map<Made>(make: (members: readonly number[], number: number) => Made): Made[] {
    return this.#sets.map(make);
  }

  /** For every set whether it holds what `test` asks, by its number. */
  marks(test: (members: readonly number[]) => boolean): Uint8Array {
    return Uint8Array.from(this.#sets, (members) => Number(test(members)));
  }
}
