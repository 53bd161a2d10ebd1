import { expect, test } from 'vitest';
import { planTests, STEPS } from '../../../build/lib/plan.mjs';
import { UsageProblem } from '../../../build/lib/problem.mjs';

test('no words are all steps', () => {
  expect(planTests([])).toEqual({ steps: STEPS, filters: [] });
});

test('steps run in their order, whatever order they are named in', () => {
  expect(planTests(['unit', 'lint']).steps).toEqual(['lint', 'unit']);
});

test('the end-to-end tests bring the build', () => {
  expect(planTests(['e2e']).steps).toEqual(['build', 'e2e']);
});

test('what follows the steps filters the tests', () => {
  expect(planTests(['unit', 'store/open'])).toEqual({ steps: ['unit'], filters: ['store/open'] });
});

test('a filter without tests to filter is a slip of the pen', () => {
  expect(() => planTests(['lnit'])).toThrow(UsageProblem);
  expect(() => planTests(['lint', 'db'])).toThrow(UsageProblem);
});
