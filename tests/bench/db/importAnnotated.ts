import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summarize, type Bench, type Measurement } from '../bench.ts';

const polnear = fileURLToPath(new URL('../../../../shared/data/polnear', import.meta.url));
const cli = fileURLToPath(new URL('../../../db/cli/main.ts', import.meta.url));

const RUNS = 3;
/** As often as the memory of the process is looked at, in milliseconds. */
const LOOK_EVERY = 50;

/** Importing a folder of annotated articles with one command, start and end of the process included. */
export const bench: Bench = {
  name: 'importAnnotated',
  async run(): Promise<Measurement[]> {
    if (!existsSync(polnear)) {
      process.stderr.write('importAnnotated: left out, PolNeAR is not beside the project.\n');
      return [];
    }
    const runs: Run[] = [];
    for (let index = 0; index < RUNS; index += 1) runs.push(await importFolder());
    const { sources, passages } = runs[0]!;
    const peak = Math.max(...runs.map(({ megabytes }) => megabytes));
    return [
      {
        what: 'Importing PolNeAR with all its attributions: parley import NOTEBOOK FOLDER',
        times: summarize(runs.map(({ milliseconds }) => milliseconds)),
        target: { statistic: 'max', atMost: 30_000 },
        corpus: `${sources} articles, ${passages} passages`,
        method: `peak of the resident memory of the process with its reading thread: ${peak} MB (VmHWM, Linux; target 500 MB)`,
      },
    ];
  },
};

interface Run {
  milliseconds: number;
  megabytes: number;
  sources: number;
  passages: number;
}

async function importFolder(): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const started = performance.now();
    const child = spawn(
      process.execPath,
      [cli, 'import', join(folder, 'Polnear.parley'), polnear, '--json'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let kilobytes = 0;
    const looking = setInterval(() => {
      kilobytes = Math.max(kilobytes, peakOf(child.pid!));
    }, LOOK_EVERY);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
    await new Promise((resolve) => child.on('close', resolve));
    clearInterval(looking);
    const milliseconds = performance.now() - started;
    const { summary } = JSON.parse(output) as { summary: { sources: number; passages: number } };
    return { milliseconds, megabytes: Math.round(kilobytes / 1024), ...summary };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The most memory a process has had so far, in kB; 0 where the system does not tell. */
function peakOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+)/mu.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
