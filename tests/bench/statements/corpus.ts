import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openNotebook, closeNotebook } from '../../../db/store/open.ts';
import type { BenchNotebook } from '../benchNotebook.ts';
import { articles } from '../corpus.ts';
import { code } from './code.ts';
import { multiply } from './multiply.ts';

const polnear = fileURLToPath(new URL('../../../../shared/data/polnear', import.meta.url));
const cli = fileURLToPath(new URL('../../../db/cli/main.ts', import.meta.url));
const INVENTED_SOURCES = 900;
const PASSAGES_IN_EACH = 28;

/**
 * Fills a notebook with statements: the attributions of PolNeAR where it lies beside the project, else
 * invented ones; coded, dated and tied as a worked notebook is; `times` over. Says what it is.
 */
export async function fillWithStatements(notebook: BenchNotebook, times: number): Promise<string> {
  const description = existsSync(polnear) ? importPolnear(notebook) : await invent(notebook);
  notebook.close();
  const db = openNotebook(notebook.path, 'open');
  try {
    code(db);
    if (times > 1) multiply(db, times);
    db.exec('ANALYZE');
  } finally {
    closeNotebook(db);
  }
  notebook.open();
  const { counts } = notebook.call('notebook.info', {});
  return `${counts.passages} passages in ${counts.sources} sources, ${counts.actors} actors, ${counts.links} links: ${description}; stances, issues, dates, addressees, conditions and links given by a rule`;
}

function importPolnear(notebook: BenchNotebook): string {
  notebook.close();
  const { status, stderr } = spawnSync(
    process.execPath,
    [cli, 'import', notebook.path, polnear, '--json'],
    { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
  notebook.open();
  return 'PolNeAR with its attributions';
}

async function invent(notebook: BenchNotebook): Promise<string> {
  for (const [index, text] of articles(INVENTED_SOURCES).texts.entries()) {
    const title = `Article ${index}`;
    const { id } = await notebook.call('source.paste', { title, text, published: '2031-03' });
    for (let passage = 0; passage < PASSAGES_IN_EACH; passage += 1) {
      const start = passage * 120;
      const speakers = [`Speaker ${(index * 7 + passage) % 900}`];
      notebook.call('passage.create', {
        sourceId: id,
        spans: [{ start, end: start + 90 }],
        speakers,
      });
    }
  }
  return 'invented articles (PolNeAR is not here)';
}
