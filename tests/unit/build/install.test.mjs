import { expect, test } from 'vitest';
import { missingPackages } from '../../../build/lib/install.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-linux': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  },
};
const { a, b } = { a: lock.packages['node_modules/a'], b: lock.packages['node_modules/b-linux'] };
const everywhere = () => true;

/** @param {Record<string, import('../../../build/lib/install.mjs').LockedPackage>} packages */
const missingFrom = (packages, exists = everywhere) => missingPackages(lock, { packages }, exists);

test('nothing is missing when all is there as it is locked', () => {
  expect(missingFrom({ 'node_modules/a': a, 'node_modules/b-linux': b })).toEqual([]);
});

test('an optional package may be absent, but not be another one', () => {
  expect(missingFrom({ 'node_modules/a': a })).toEqual([]);
  const older = { ...b, version: '1.9.0' };
  expect(missingFrom({ 'node_modules/a': a, 'node_modules/b-linux': older })).toEqual([
    'node_modules/b-linux',
  ]);
});

test('a package that nobody asked for does no harm', () => {
  expect(missingFrom({ 'node_modules/a': a, 'node_modules/c': { version: '1.0.0' } })).toEqual([]);
});

test.each([
  ['absent', {}],
  ['of another version', { 'node_modules/a': { ...a, version: '1.0.1' } }],
  ['of other contents', { 'node_modules/a': { ...a, integrity: 'sha512-x' } }],
])('a package that is %s is missing', (_, packages) => {
  expect(missingFrom(packages)).toEqual(['node_modules/a']);
});

test('a package whose folder was deleted is missing', () => {
  expect(missingFrom({ 'node_modules/a': a }, () => false)).toEqual(['node_modules/a']);
});
