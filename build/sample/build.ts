import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSample } from './writeSample.ts';

// Makes out/sample/sample.parley, which `npm start -- --sample` opens a copy of.
const path = fileURLToPath(new URL('../../out/sample/sample.parley', import.meta.url));
mkdirSync(dirname(path), { recursive: true });
rmSync(path, { force: true });
writeSample(path);
