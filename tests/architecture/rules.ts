import { type Import, targetOf } from './imports.ts';

const ground = ['db/model', 'db/text', 'db/api', 'db/store'];
const middle = ['db/import', 'db/export', 'db/analysis', 'db/suggest'];

/**
 * Who may import whom (design: one folder per process, and the floors of db/). A file belongs to
 * the zone whose folder it is in, may import its own zone, and of the others only those listed.
 */
export const zones: Record<string, readonly string[] | 'everything'> = {
  'db/model': [],
  'db/text': ['db/model'],
  'db/api': ['db/model', 'db/text'],
  'db/store': ['db/model', 'db/text', 'db/api'],
  'db/import': ground,
  'db/export': ground,
  'db/analysis': ground,
  'db/suggest': ground,
  'db/host': [...ground, ...middle],
  'db/cli': [...ground, ...middle, 'db/host'],
  electron: ['db/model', 'db/api'],
  renderer: ['db/model', 'db/text', 'db/api'],
  /** Writes the sample notebook, as a user would, through the operations. */
  'build/sample': [...ground, ...middle, 'db/host'],
  build: [],
  tests: 'everything',
  /** The configuration files at the top. */
  '.': ['build'],
};

/** Where a package may be used: only below some paths, or anywhere but there. */
interface PackageRule {
  readonly name: string;
  readonly matches: RegExp;
  readonly only?: readonly string[];
  readonly never?: readonly string[];
}

export const packageRules: readonly PackageRule[] = [
  {
    name: 'Electron',
    matches: /^electron(\/|$)/,
    only: ['electron/desktop/', 'electron/preload.ts'],
  },
  {
    name: 'SQLite',
    matches: /^(better-sqlite3(\/|$)|node:sqlite$)/,
    only: ['db/store/'],
  },
  {
    name: 'React',
    matches: /^(@[^/]+\/)?([^./@][^/]*-)?react([/-]|$)/,
    only: ['renderer/'],
  },
  {
    name: 'Node',
    matches: /^node:/,
    never: ['db/model/', 'db/text/', 'db/api/', 'renderer/'],
  },
  { name: 'an absolute path', matches: /^(\/|file:)/, only: [] },
];

/** Packages are free in the tests, the build and the configuration files: none of them ships. */
const TOOLS = ['tests', 'build', 'build/sample', '.'];

/** What an import breaks, in a sentence; null when it is allowed. */
export function objection(edge: Import): string | null {
  const zone = zoneOf(edge.from);
  if (zone === null) return `${edge.from} is in no known folder`;
  if (zones[zone] === 'everything') return null;
  if (edge.specifier === null) {
    return TOOLS.includes(zone) ? null : `${edge.from} computes what it imports`;
  }
  const target = targetOf(edge);
  if (target !== null) return objectionToFile(edge.from, zone, target);
  if (TOOLS.includes(zone)) return null;
  const broken = packageRules.find(
    ({ matches, only, never }) =>
      matches.test(edge.specifier ?? '') &&
      (never?.some((place) => edge.from.startsWith(place)) ||
        only?.every((place) => !edge.from.startsWith(place))),
  );
  return broken ? `${edge.from} may not use ${broken.name} (${edge.specifier})` : null;
}

function objectionToFile(from: string, zone: string, target: string): string | null {
  const other = zoneOf(target);
  if (other === zone || (other !== null && zones[zone]?.includes(other))) return null;
  return `${from} (${zone}) may not import ${target} (${other ?? 'no known folder'})`;
}

function zoneOf(file: string): string | null {
  if (!file.includes('/')) return '.';
  return Object.keys(zones).find((zone) => file.startsWith(`${zone}/`)) ?? null;
}
