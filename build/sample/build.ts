import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSample } from './writeSample.ts';

// Makes out/sample/sample.parley, which `npm start -- --sample` opens a copy of. It takes its name
// when it is complete: an interrupted build must not leave half a sample.
const path = fileURLToPath(new URL('../../out/sample/sample.parley', import.meta.url));
const unfinished = `${path}.new`;
mkdirSync(dirname(path), { recursive: true });
for (const suffix of ['', '-wal']) rmSync(unfinished + suffix, { force: true });
await writeSample(unfinished);
renameSync(unfinished, path);
