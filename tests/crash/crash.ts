import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createRandom, type Random } from '../helpers/random.ts';
import { inspect, type Finding } from './inspect.ts';
import { Ledger } from './ledger.ts';
import { startNotebook } from './notebookProcess.ts';
import { WORK, workForEver, type Work } from './work.ts';

/** What came of killing the notebook process again and again. */
export interface CrashReport {
  rounds: number;
  seed: number;
  /** Calls that were answered before a kill, all of which must be in the file. */
  acknowledged: number;
  /** Rounds after which the file had a log to be recovered. */
  unclean: number;
  /** How often the process was killed during each sort of work. */
  killedDuring: Partial<Record<Work, number>>;
  /** What was lost, came back, or was not sound; empty when all is well. */
  problems: string[];
}

/** After so many rounds a new notebook is made, so that making one is interrupted too. */
const ROUNDS_OF_ONE = 8;
const LONGEST_WORK_MS = 1_500;

/**
 * Lets the real notebook process work, kills it (SIGKILL) at a random moment, opens the file and
 * looks whether all that was answered is there: `rounds` times. Reproducible in what is done, not in
 * when the kill comes.
 */
export async function crashTest(rounds: number, seed: number): Promise<CrashReport> {
  const random = createRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'parley-crash-'));
  const report: CrashReport = {
    rounds,
    seed,
    acknowledged: 0,
    unclean: 0,
    killedDuring: {},
    problems: [],
  };
  let ledger = new Ledger();
  try {
    for (let round = 0; round < rounds; round += 1) {
      const path = join(folder, `${Math.floor(round / ROUNDS_OF_ONE)}.parley`);
      const isNew = round % ROUNDS_OF_ONE === 0;
      if (isNew) {
        report.acknowledged += ledger.acknowledged;
        ledger = new Ledger();
      }
      const work = WORK[round % WORK.length]!;
      await killDuring(path, isNew ? 'create' : 'open', ledger, work, random);
      const { unclean, problems } = inspectSafely(path, ledger);
      report.unclean += Number(unclean);
      report.killedDuring[work] = (report.killedDuring[work] ?? 0) + 1;
      report.problems.push(...problems.map((problem) => `round ${round} (${work}): ${problem}`));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  report.acknowledged += ledger.acknowledged;
  return report;
}

async function killDuring(
  path: string,
  mode: 'open' | 'create',
  ledger: Ledger,
  work: Work,
  random: Random,
): Promise<void> {
  const notebook = await startNotebook(path, mode);
  // The thread that reads files takes its time to start: what is killed should be work.
  await notebook.client
    .call('archive.open', { fileName: 'none.zip', content: '' })
    .catch(() => undefined);
  const lost = workForEver(notebook.client, ledger, work, random).catch((error: unknown) => error);
  // Every eighth kill comes at once: nothing but the making of the notebook may have happened.
  await wait(random.below(8) === 0 ? 0 : random.below(LONGEST_WORK_MS));
  await notebook.kill();
  const error = (await lost) as { code?: string };
  if (error.code !== 'PROCESS_LOST') throw error;
}

/** A file that cannot be opened is a finding, not an accident of the test. */
function inspectSafely(path: string, ledger: Ledger): Finding {
  try {
    return inspect(path, ledger);
  } catch (error) {
    return { unclean: true, problems: [`the notebook cannot be read: ${String(error)}`] };
  }
}
