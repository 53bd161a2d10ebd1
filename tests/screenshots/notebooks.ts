import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from '../../db/host/dispatch.ts';
import { closeNotebook, openNotebook } from '../../db/store/open.ts';
import { fillTwoCoders } from '../e2e/notebooks/twoCoders.ts';
import type { Call } from './call.ts';
import { makeCrowded } from './content/crowded.ts';
import { makeForeign } from './content/foreign.ts';
import { makeLong } from './content/longNames.ts';
import { makeReceived } from './content/received.ts';
import { makeRevised } from './content/revised.ts';
import { workOn } from './content/worked.ts';

/** A notebook to take pictures of; null for none. */
interface Prepared extends Disposable {
  path: string | null;
}

const sample = fileURLToPath(new URL('../../out/sample/sample.parley', import.meta.url));

/** What the scenes play in. */
export const notebooks = {
  none: async (): Promise<Prepared> => ({ path: null, [Symbol.dispose]: () => undefined }),
  empty: () => prepare('New notebook', 'create', () => undefined),
  sample: () => prepare('Straits talks', 'sample', () => undefined),
  /** The sample, after some work: passages changed and deleted, things taken back. */
  worked: () => prepare('Straits talks', 'sample', workOn),
  /** Scenes that change something play here. */
  scratch: () => prepare('Straits talks', 'sample', () => undefined),
  crowded: () => prepare('Every word', 'create', makeCrowded),
  foreign: () => prepare('Languages', 'create', makeForeign),
  /** Sources in the forms they arrive in. */
  received: () => prepare('Received', 'create', makeReceived),
  /** Sources with several texts, and passages that need review. */
  revised: () => prepare('Ministry', 'create', makeRevised),
  /** A text that two people have coded. */
  coded: () => prepare('Two coders', 'create', fillTwoCoders),
  longNames: () =>
    prepare(
      'Straits talks of the winter and spring of 2031, with everything that was published before them',
      'create',
      makeLong,
    ),
} satisfies Record<string, () => Promise<Prepared>>;
export type NotebookName = keyof typeof notebooks;

async function prepare(
  title: string,
  from: 'create' | 'sample',
  fill: (call: Call) => void | Promise<void>,
): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pictures-'));
  const path = join(folder, `${title}.parley`);
  if (from === 'sample') copyFileSync(sample, path);
  let time = Date.UTC(2031, 2, 5, 14, 0);
  const now = () => new Date((time += 60_000));
  const db = openNotebook(path, from === 'create' ? 'create' : 'open');
  try {
    const notebook = { db, path, author: 'Nora Lindqvist', now };
    await fill((name, input) => ask(notebook, name, input));
  } finally {
    closeNotebook(db);
  }
  return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
