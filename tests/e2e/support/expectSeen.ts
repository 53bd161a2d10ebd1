import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import { PATIENCE } from './eventually.ts';

/** Expects something to be seen, now or soon. */
export async function expectSeen(target: Locator): Promise<void> {
  const seen = target.waitFor({ timeout: PATIENCE });
  await expect(seen, `${String(target)} is seen`).resolves.toBeUndefined();
}

/** Expects something to be gone, now or soon. */
export async function expectGone(target: Locator): Promise<void> {
  const gone = target.waitFor({ state: 'detached', timeout: PATIENCE });
  await expect(gone, `${String(target)} is gone`).resolves.toBeUndefined();
}
