import { cpus, platform, release, totalmem } from 'node:os';
import { BetterSqlite3 } from '../../db/store/database.ts';

/** What the numbers were measured on, without naming the machine. */
export function describeMachine(): Record<string, string | number> {
  const memory = new BetterSqlite3(':memory:');
  const sqlite = memory.prepare('SELECT sqlite_version()').pluck().get() as string;
  memory.close();
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.versions.node,
    sqlite,
  };
}
