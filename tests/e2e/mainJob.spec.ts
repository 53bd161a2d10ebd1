import { describe, expect, test } from 'vitest';
import { articleIsHere, articleJob, ARTICLE_MISSING } from './jobs/article.ts';
import { byKeys } from './jobs/byKeys.ts';
import { byMouse } from './jobs/byMouse.ts';
import { doJob } from './jobs/doJob.ts';
import { sampleJob } from './jobs/sample.ts';
import { openParley } from './support/openParley.ts';

test('mouse', async () => {
  const parley = await openParley({ notebook: 'Talks.parley' });
  await parley.window.ready();
  await doJob(parley, byMouse(parley), sampleJob);
});
