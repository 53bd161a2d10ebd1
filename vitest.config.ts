import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

if (Number.parseInt(process.versions.node, 10) < 24) {
  throw new Error('The tests need Node 24: run them with npm test, which brings it.');
}

const patient = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx,mjs}'],
          environment: 'node',
          pool: 'forks',
          // Vitest would leave one processor idle: of two, half the machine.
          maxWorkers: availableParallelism(),
          // Some start processes, and machines that run tests are often busy.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          testTimeout: patient,
          hookTimeout: patient,
        },
      },
    ],
  },
});
