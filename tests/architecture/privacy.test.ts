import { expect, test } from 'vitest';
import { readRepositoryFile, repositoryFiles } from './repository.ts';

/** People who are nobody: an example may live in their home. */
const NOBODY = 'you|user|someone|name|example';

const HOMES = [
  new RegExp(String.raw`/(?:home|Users)/(?!(?:${NOBODY})\b)\w[\w.-]*`, 'gi'),
  new RegExp(String.raw`[A-Z]:\\{1,2}Users\\{1,2}(?!(?:${NOBODY})\b)\w[\w.-]*`, 'gi'),
  /(?<![\w.~}/-])\/root\/[\w.-]+/g,
];

test('no file names the home of a machine it was made on', () => {
  const texts = repositoryFiles.map((file) => [file, readRepositoryFile(file)] as const);
  const found = texts
    .filter(([, text]) => !text.includes('\0'))
    .flatMap(([file, text]) => homesIn(text).map((home) => `${file}: ${home}`));
  expect(found, `an example may use the name ${NOBODY.replaceAll('|', ' or ')}`).toEqual([]);
});

test('a home is told from an example and from other paths', () => {
  const at = (...parts: string[]) => parts.join('/');
  const homes = [at('', 'home', 'ada', 'notes'), at('', 'Users', 'ada'), at('', 'root', 'notes')];
  homes.push(['C:', 'Users', 'ada'].join('\\'), ['C:', 'Users', 'ada'].join('\\\\'));
  expect(homes.filter((home) => homesIn(`see ${home} there`).length !== 1)).toEqual([]);
  const others = [
    at('', 'home', 'someone', 'x'),
    at('', 'Users', '<name>'),
    at('src', 'root', 'x'),
  ];
  expect(others.flatMap(homesIn)).toEqual([]);
});

function homesIn(text: string): string[] {
  return HOMES.flatMap((home) => text.match(home) ?? []);
}
