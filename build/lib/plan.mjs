import { UsageProblem } from './problem.mjs';

/** The steps of `npm test`, in order. */
export const STEPS = /** @type {const} */ (['format', 'lint', 'types', 'build', 'unit', 'e2e']);

/** @typedef {typeof STEPS[number]} StepName */

/**
 * Reads `npm test`'s words: steps first, then filters for the test files. No step means all of
 * them; the end-to-end tests bring the build, which they run.
 * @param {string[]} words
 * @returns {{ steps: StepName[], filters: string[] }}
 */
export function planTests(words) {
  const firstFilter = words.findIndex((word) => !isStep(word));
  const named = firstFilter < 0 ? words : words.slice(0, firstFilter);
  const filters = firstFilter < 0 ? [] : words.slice(firstFilter);
  if (filters.length > 0 && !named.includes('unit') && !named.includes('e2e')) {
    throw new UsageProblem(
      `There is no step ${filters[0]}. npm test -- [STEP…] [FILTER…], where STEP is one of ${STEPS.join(', ')} and filters go with unit or e2e.`,
    );
  }
  const wanted = new Set(named.length > 0 ? named : STEPS);
  if (wanted.has('e2e')) wanted.add('build');
  return { steps: STEPS.filter((step) => wanted.has(step)), filters };
}

/**
 * @param {string} word
 * @returns {word is StepName}
 */
function isStep(word) {
  return /** @type {readonly string[]} */ (STEPS).includes(word);
}
