import { expect, test } from 'vitest';
import { badEdges } from './badEdges.ts';
import { findCycles } from './cycles.ts';
import { findImports, type Import, targetOf } from './imports.ts';
import { codeFiles, readRepositoryFile } from './repository.ts';
import { objection, packageRules, zones } from './rules.ts';

const known = new Set(codeFiles);
const imports = codeFiles.flatMap((file) => findImports(file, readRepositoryFile(file)));

test('every import follows the arrows of the design', () => {
  expect(codeFiles).toContain('db/api/contract.ts');
  expect(imports.filter(isReal).map(objection).filter(Boolean)).toEqual([]);
});

test('no file imports itself round a ring, not even for types', () => {
  const graph = new Map(codeFiles.map((file): [string, string[]] => [file, []]));
  for (const edge of imports) {
    const target = targetOf(edge);
    if (edge.when === 'load' && target !== null && known.has(target)) {
      graph.get(edge.from)?.push(target);
    }
  }
  expect(findCycles(graph)).toEqual([]);
});

test.each(badEdges)('%s may not import %s', (from, specifier) => {
  expect(objection({ from, specifier, when: 'load' })).not.toBeNull();
});

test('every rule has a made-up import that it refuses', () => {
  const strict = Object.keys(zones).filter((zone) => zones[zone] !== 'everything' && zone !== '.');
  const from = badEdges.map(([file]) => file);
  expect(strict.filter((zone) => !from.some((file) => file.startsWith(zone)))).toEqual([]);
  const specifiers = badEdges.map(([, specifier]) => specifier);
  const unused = packageRules.filter(
    ({ matches }) => !specifiers.some((text) => matches.test(text)),
  );
  expect(unused).toEqual([]);
});

test.each([
  ['db/api/contract.ts', '../model/span.ts'],
  ['db/store/open.ts', 'better-sqlite3'],
  ['db/host/serve.ts', '../analysis/ledger.ts'],
  ['electron/desktop/main.ts', 'electron'],
  ['electron/preload.ts', '../db/api/shell.ts'],
  ['renderer/app.tsx', '@tanstack/react-query'],
  ['renderer/reader/reader.tsx', '../../db/text/blocks.ts'],
  ['tests/store/open.test.ts', '../../db/store/open.ts'],
  ['electron.vite.config.ts', '@vitejs/plugin-react'],
])('%s may import %s', (from, specifier) => {
  expect(objection({ from, specifier, when: 'load' })).toBeNull();
});

test('what is computed and then imported cannot be checked, and is refused', () => {
  expect(objection({ from: 'db/host/serve.ts', specifier: null, when: 'lazy' })).not.toBeNull();
});

test('every way to import is seen', () => {
  const source = `
    import a, { type B } from './static.ts';
    import type { C } from './type.ts';
    import './effect.css?inline';
    export { d } from './named.ts';
    export * from './all.ts';
    type E = import('./typeImport.ts').E;
    import f = require('./equals.ts');
    const g = await import('./dynamic.ts');
    const h = await import(\`./template.ts\`);
    const i = await import('./' + name);
    const j = new URL('./worker.ts', import.meta.url);
    const k = require('./require.cjs');
    const l = require.resolve('./resolved.cjs');
    const m = createRequire(import.meta.url)('./created.cjs');
    const n = import.meta.resolve('./meta.ts');
    const o = import.meta.glob(['./glob/*.sql', './more/*.sql']);
    const p = "import './string.ts'"; // import './comment.ts'
  `;
  const seen = (when: Import['when']) =>
    findImports('a/b.ts', source).flatMap((edge) => (edge.when === when ? [edge.specifier] : []));
  expect(seen('load')).toEqual([
    './static.ts',
    './type.ts',
    './effect.css?inline',
    './named.ts',
    './all.ts',
    './typeImport.ts',
    './equals.ts',
    './glob/*.sql',
    './more/*.sql',
  ]);
  expect(seen('lazy')).toEqual([
    './dynamic.ts',
    './template.ts',
    null,
    './worker.ts',
    './require.cjs',
    './resolved.cjs',
    './created.cjs',
    './meta.ts',
  ]);
});

test('a ring is found, and told from two ways to one place', () => {
  const ring = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['b', 'd']],
    ['d', []],
  ]);
  expect(findCycles(ring)).toEqual(['b → c → b']);
});

/**
 * A URL beside the file may also mean a file of the build (`./notebook.js`), which is no import;
 * it is one only where there is such a source.
 */
function isReal(edge: Import): boolean {
  const target = targetOf(edge);
  return edge.when === 'load' || target === null || known.has(target);
}
