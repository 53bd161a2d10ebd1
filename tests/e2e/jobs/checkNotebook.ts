import { expect } from 'vitest';
import type { Passage } from '../../../db/model/passage.ts';
import { inNotebook } from '../support/notebooks.ts';
import { firstWords, type Job, type Statement } from './job.ts';

/** Reads a notebook that no Parley has open, and holds it to the job that was done in it. */
export async function checkNotebook(path: string, job: Job): Promise<void> {
  await inNotebook(path, (call) => {
    expect(call('notebook.check', {})).toEqual({ sound: true, problems: [] });

    const { passages } = call('passage.list', {});
    expect(passages).toHaveLength(Object.keys(job.statements).length);
    const byName = new Map(
      Object.entries(job.statements).map(([name, statement]) => [
        name,
        passageOf(passages, statement),
      ]),
    );
    for (const [name, statement] of Object.entries(job.statements)) {
      expectStatement(byName.get(name)!, statement);
    }

    const idOf = (name: string) =>
      byName.get(name)?.id ?? call('event.list', {}).events.find(({ title }) => title === name)!.id;
    const made = call('link.list', {}).links.map(({ from, type, to }) => [
      from.id,
      type.name,
      to.id,
    ]);
    const wanted = [...job.links, job.dragged].map(([from, relation, to]) => [
      idOf(from),
      relation,
      idOf(to),
    ]);
    expect(made.toSorted()).toEqual(wanted.toSorted());

    const { outcome } = job;
    const condition = byName
      .get(outcome.of)!
      .conditions.find(({ action }) => action === outcome.action)!;
    expect(condition.status).toBe(outcome.status);
    expect(condition.changes.at(-1)).toMatchObject({
      status: outcome.status,
      evidenceId: idOf(outcome.shownBy),
      note: outcome.note,
    });

    const [note] = call('note.list', {}).notes;
    expect(note).toMatchObject({ title: job.note.title, quotationCount: 5 });
    const { references } = call('note.get', { id: note!.id });
    expect(
      references
        .filter(({ kind }) => kind === 'passage')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(job.note.quotes.map(idOf).toSorted());
    expect(references.filter(({ kind }) => kind === 'actor')).toMatchObject([
      { state: 'current', words: job.note.mention },
    ]);

    for (const source of job.sources) {
      const { sources } = call('source.list', {});
      expect(sources).toContainEqual(
        expect.objectContaining({
          title: source.title,
          publisher: source.publisher,
          published: source.published,
          url: source.url,
        }),
      );
    }
    expect(call('event.list', {}).events).toMatchObject(
      job.events.map(({ title, from, place }) => ({ title, from, place })),
    );
  });
}

/** The passage that was made of a statement: the one with its words and its stance. */
function passageOf(passages: readonly Passage[], statement: Statement): Passage {
  const found = passages.filter(
    ({ words, tags }) =>
      words.startsWith(firstWords(statement)) && tags.some(({ name }) => name === statement.stance),
  );
  expect(found, firstWords(statement)).toHaveLength(1);
  return found[0]!;
}

/** What a statement leaves open, the sentence may have filled in. */
function expectStatement(passage: Passage, statement: Statement): void {
  const names = (actors: ReadonlyArray<{ name: string }>) => actors.map(({ name }) => name);
  const message = firstWords(statement);
  expect(passage.spans, message).toHaveLength(statement.spans.length);
  for (const [index, [first, last]] of statement.spans.entries()) {
    const { exact } = passage.spans[index]!;
    expect(exact.startsWith(first) && exact.endsWith(last ?? first), exact).toBe(true);
  }
  expect(names(passage.tags), message).toEqual(expect.arrayContaining([...statement.issues]));
  const attributed = [
    [passage.speakers, statement.by],
    [passage.onBehalfOf, statement.for],
    [passage.addressees, statement.to],
    [passage.reportedBy, statement.via],
  ] as const;
  for (const [made, wanted] of attributed) {
    if (wanted.length > 0) expect(names(made).toSorted(), message).toEqual(wanted.toSorted());
  }
  if (statement.via.length > 0) expect(names(passage.reportedBy)).toEqual(statement.via);
  if (statement.on !== null) {
    expect(passage.saidOn?.date, message).toBe(statement.on.date);
    if (statement.on.words !== null) expect(passage.saidOn?.words).toContain(statement.on.words);
  }
  if (statement.channel !== null) expect(passage.channel).toBe(statement.channel);
  expect(
    passage.conditions.map(({ requiredOf, action, unlocks }) => ({
      of: names(requiredOf),
      action,
      unlocks,
    })),
    message,
  ).toEqual(statement.conditions);
  expect(passage.evidence.map(({ kind, exact }) => [kind, exact]).toSorted(), message).toEqual(
    statement.evidence
      .map(({ kind, words: [first, last] }) => [
        kind,
        last === undefined ? first : expect.stringMatching(new RegExp(`^${first}.*${last}$`, 'u')),
      ])
      .toSorted(),
  );
}
