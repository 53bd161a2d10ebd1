import path from 'node:path';
import { extractAll, extractFile, listPackage, statFile } from '@electron/asar';

/** Everything that may be in the archive; whatever else is there was not meant to be. */
const EXPECTED = [
  /^(?:package\.json|LICENSE)$/u,
  /^out\/(?:main|renderer)\/licenses\.md$/u,
  /^out\/main\/(?:main|notebook|reading)\.js$/u,
  /^out\/main\/chunks\/[\w.-]+\.js$/u,
  /^out\/main\/cmaps\/(?:[\w-]+\.bcmap|LICENSE)$/u,
  /^out\/preload\/preload\.cjs$/u,
  /^out\/renderer\/index\.html$/u,
  /^out\/renderer\/assets\/[\w.-]+\.(?:js|css|woff2|svg|png)$/u,
  /^out\/renderer\/pdf\/(?:\w+\.js|LICENSE_\w+)$/u,
  /^node_modules\/better-sqlite3\/(?:package\.json|LICENSE)$/u,
  /^node_modules\/better-sqlite3\/lib\/[\w./-]+\.js$/u,
  /^node_modules\/better-sqlite3\/prebuilds\/[\w-]+\.node$/u,
];

/** What it does not run without, or may not be handed on without. */
const NEEDED = [
  'package.json',
  'LICENSE',
  'out/main/licenses.md',
  'out/main/main.js',
  'out/main/notebook.js',
  'out/main/reading.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/licenses.md',
  'node_modules/better-sqlite3/package.json',
  'node_modules/better-sqlite3/lib/index.js',
];

export interface PackedFile {
  name: string;
  size: number;
  /** It lies beside the archive and not in it. */
  unpacked: boolean;
}

export function listArchive(archive: string): PackedFile[] {
  return listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').slice(1))
    .flatMap((name) => {
      const entry = statFile(archive, path.normalize(name));
      if ('files' in entry || 'link' in entry) return [];
      return [{ name, size: entry.size, unpacked: entry.unpacked === true }];
    });
}

/**
 * What is wrong with the contents of an archive, a sentence each. `binary` is the name of the one
 * binary, without its folder: `linux-x64.node`.
 */
export function objectionsToContents(files: readonly PackedFile[], binary: string): string[] {
  const names = new Set(files.map(({ name }) => name));
  const unpacked = files.filter((file) => file.unpacked).map(({ name }) => name);
  const meant = `node_modules/better-sqlite3/prebuilds/${binary}`;
  const alone = unpacked.length === 1 && unpacked[0] === meant;
  return [
    ...files
      .filter(({ name }) => !EXPECTED.some((pattern) => pattern.test(name)))
      .map(({ name }) => `${name} is packed and should not be`),
    ...files
      .filter(({ name }) => name.endsWith('.node') && name !== meant)
      .map(({ name }) => `${name} is a binary for another system`),
    ...NEEDED.filter((name) => !names.has(name)).map((name) => `${name} is missing`),
    ...(alone
      ? []
      : [`beside the archive should be ${meant} alone, and is: ${unpacked.join(', ')}`]),
  ];
}

/** What is wrong with the package.json that is packed. */
export function objectionsToManifest(archive: string): string[] {
  const manifest = JSON.parse(extractFile(archive, 'package.json').toString('utf8')) as Record<
    string,
    unknown
  >;
  const left = ['devDependencies', 'scripts'].filter((field) => field in manifest);
  return [
    ...(manifest['main'] === 'out/main/main.js' ? [] : ['package.json starts something else']),
    ...left.map((field) => `package.json still has its ${field}`),
  ];
}

/** Lays the archive and what lies beside it out in a folder, as Electron sees them. */
export function extractArchive(archive: string, folder: string): void {
  extractAll(archive, folder);
}
