import { expect, test } from 'vitest';
import { countVitest, PASSED, sum, summary } from '../../../build/lib/report.mjs';

const report = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

test('a run counts its tests', () => {
  expect(countVitest(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 });
  const failing = {
    ...report,
    success: false,
    numFailedTests: 2,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
  };
  expect(countVitest(failing, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a file that does not load is one failure', () => {
  const broken = {
    ...report,
    success: false,
    testResults: [...report.testResults, { status: 'failed', assertionResults: [] }],
  };
  expect(countVitest(broken, 1).failed).toBe(1);
});

test('a run that fails for no test it names is one failure, and so is one without a report', () => {
  expect(countVitest(report, 1).failed).toBe(1);
  expect(countVitest({ ...report, success: false }, 0).failed).toBe(1);
  expect(countVitest(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the last line sums it up, and speaks of skipped tests only when there are some', () => {
  expect(summary(sum([PASSED, { passed: 3, failed: 1, skipped: 0 }]))).toBe('4 passed, 1 failed');
  expect(summary({ passed: 4, failed: 0, skipped: 2 })).toBe('4 passed, 0 failed, 2 skipped');
  expect(summary(sum([]))).toBe('0 passed, 0 failed');
});
