import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { ImportedDocument, ImportFile } from '../../../db/import/imported.ts';
import { readDocuments } from '../../../db/import/readDocuments.ts';
import { groupFiles } from '../../../db/model/fileGroups.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The corpus lies beside the project, if anywhere; its words are not part of the project. */
const folder = new URL('../../../../shared/data/polnear/', import.meta.url);
const isHere = existsSync(folder);
const MISSING = 'the corpus does not lie at ../shared/data/polnear';

/** All articles with their annotations, as a folder of files is grouped. */
function findArticles(): ImportFile[] {
  const paths = ['dev', 'train'].flatMap((part) =>
    ['text', 'attributions'].flatMap((kind) =>
      readdirSync(new URL(`${part}/${kind}/`, folder)).map((name) => `${part}/${kind}/${name}`),
    ),
  );
  const read = (path: string): ImportFile => ({
    fileName: path.slice(path.lastIndexOf('/') + 1),
    bytes: readFileSync(new URL(path, folder)),
  });
  return groupFiles(paths, (path) => path).map(({ main, companions }) => ({
    ...read(main),
    companions: companions.map(read),
  }));
}

/** Of an `.ann` file, read in the simplest way: what each T line says, and each E line. */
function readSimply({ bytes }: ImportFile) {
  const lines = Buffer.from(bytes)
    .toString()
    .split('\n')
    .map((line) => line.split('\t'));
  const words = new Map(
    lines.filter(([id]) => /^T\d+$/.test(id!)).map(([id, , text]) => [id!, text!] as const),
  );
  const events = lines
    .filter(([id]) => /^E\d+$/.test(id!))
    .map(([id, parts]) => ({
      id: id!,
      targets: (kind: string) =>
        parts!
          .split(' ')
          .map((part) => part.split(':'))
          .filter(([role]) => role!.replace(/\d+$/, '') === kind)
          .map(([, target]) => target!),
    }));
  return { words, events };
}

describe.skipIf(!isHere)(`PolNeAR${isHere ? '' : ` (skipped: ${MISSING})`}`, () => {
  const articles = isHere ? findArticles() : [];
  const documents = new Map<ImportFile, ImportedDocument>();
  const read = async (article: ImportFile) => {
    const known = documents.get(article) ?? (await readDocuments(article))[0]!;
    documents.set(article, known);
    return known;
  };
  const all = () => Promise.all(articles.map(read));

  test('every annotation file finds its article', () => {
    expect(articles).toHaveLength(924);
    expect(articles.every(({ fileName }) => fileName.endsWith('.txt'))).toBe(true);
    expect(articles.flatMap(({ companions = [] }) => companions)).toHaveLength(1013);
  });

  test('the words of every passage and of its evidence are those of its annotation', async () => {
    let compared = 0;
    for (const article of articles) {
      const { text, passages = [] } = await read(article);
      const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
      for (const annotation of article.companions!) {
        const { words, events } = readSimply(annotation);
        const byKey = new Map(passages.map((passage) => [passage.key, passage]));
        for (const [id, expected] of words) {
          const passage = byKey.get(`${annotation.fileName}#${id}`);
          if (!passage) continue;
          expect(passage.spans.map(slice).join(' ')).toBe(expected);
          compared++;
        }
        for (const { id, targets } of events) {
          const passage = byKey.get(`${annotation.fileName}#${id}`);
          if (!passage) continue;
          const said = (kind: string) =>
            targets(kind)
              .map((target) => words.get(target))
              .join(' ');
          // Of two Contents that overlap the passage has the words once.
          const contents = targets('Content');
          const apart = passage.spans.map(slice).join(' ');
          expect(contents.length > 1 || apart === said('Content')).toBe(true);
          const evidence = (kind: string) =>
            passage.evidence
              .filter((each) => each.kind === kind)
              .map(slice)
              .join(' ');
          expect(evidence('speaker')).toBe(said('Source'));
          expect(evidence('cue')).toBe(said('Cue'));
          compared++;
        }
      }
    }
    expect(compared).toBe(25_904);
  });

  test('nothing is lost but what is told: three disagreements, 37 without Content', async () => {
    const read = await all();
    const sum = (count: (document: ImportedDocument) => number) =>
      read.reduce((total, document) => total + count(document), 0);
    const told = (code: string) =>
      sum(({ warnings }) => warnings.filter((warning) => warning.code === code).length);
    expect({
      passages: sum(({ passages }) => passages!.length),
      spans: sum(({ passages }) => passages!.flatMap(({ spans }) => spans).length),
      evidence: sum(({ passages }) => passages!.flatMap(({ evidence }) => evidence).length),
      disagreeing: told('ANNOTATION_DISAGREES'),
      withoutContent: told('ATTRIBUTION_WITHOUT_CONTENT'),
      leftOut: told('ANNOTATION_LEFT_OUT'),
      unreadable: told('ANNOTATION_UNREADABLE'),
    }).toEqual({
      passages: 25_904,
      spans: 30_386,
      evidence: 47_818,
      disagreeing: 3,
      withoutContent: 37,
      leftOut: 1,
      unreadable: 3,
    });
  });

  test('the six annotators are kept apart', async () => {
    const coders = (await all()).flatMap(({ passages }) => passages!.map(({ coder }) => coder));
    expect([...new Set(coders)].sort()).toEqual(['4b22', '4e07', '5fec', '6b86', 'd473', 'ef2d']);
  });

  test('no speaker is a pronoun, and none begins in lower case but for a particle', async () => {
    const names = (await all()).flatMap(({ passages }) =>
      passages!.flatMap(({ speakers }) => speakers.map(({ name }) => name)),
    );
    expect(names.length).toBeGreaterThan(8000);
    const pronouns = names.filter((name) => /^(?:he|she|they|it|we|i|you|who|that)$/i.test(name));
    const small = names.filter((name) => /^(?!de |dos |van |von |al-)\p{Ll}/u.test(name));
    expect([...pronouns, ...small]).toEqual([]);
  });
});
