/** Something that stops us and that a person can put right; the message says what to do. */
export class Problem extends Error {}

/** Wrong words on the command line. */
export class UsageProblem extends Problem {}

/**
 * Ends the process for an error: a sentence for what a person can put right, a stack for a bug.
 * @param {unknown} error
 * @returns {never}
 */
export function exitWith(error) {
  const known = error instanceof Problem;
  console.error(known ? error.message : error);
  process.exit(error instanceof UsageProblem ? 2 : 1);
}
