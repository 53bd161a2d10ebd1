import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Holds that `content` is, byte for byte, what the file `name` in tests/store/golden has; ids, which
 * are new each time, are numbered as they come. With UPDATE_GOLDEN=1 writes the file instead: look at
 * the difference before it is kept.
 */
export function expectGolden(name: string, content: string): void {
  const path = fileURLToPath(new URL(`../store/golden/${name}.golden`, import.meta.url));
  const numbers = new Map<string, number>();
  const numbered = content.replace(ID, (id) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return `(id ${numbers.get(id)})`;
  });
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, numbered);
  expect(numbered).toBe(readFileSync(path, 'utf8'));
}
