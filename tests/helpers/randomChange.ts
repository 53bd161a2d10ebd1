import type { Random } from './random.ts';
import type { TestNotebook } from './notebook.ts';

const NAMES = [
  'Aldova',
  'Norvane',
  'Ilse Marrow',
  'marrow',
  'Tomas Reke',
  'Sund',
  'Ålesse',
  'alesse',
];
const TAGS = ['Ferry corridor', 'ferry CORRIDOR', 'Crews', 'Fish', 'Demand', 'Monitoring', '船'];
const WORDS = 'the crews must come home before we talk of fish 🚢 لا معنى and ferries'.split(' ');
const DATES = ['2031', '2031-03', '2031-03-03', '2031-03-03T10:40', '2031-02~'];
const STATUSES = ['open', 'met', 'refused', 'withdrawn'] as const;

type Change = (notebook: TestNotebook, random: Random) => unknown;

const sources = (n: TestNotebook) => n.call('source.list', {}).sources;
const passages = (n: TestNotebook) => n.call('passage.list', {}).passages;
const conditions = (n: TestNotebook) => passages(n).flatMap((passage) => passage.conditions);
const notes = (n: TestNotebook) => n.call('note.list', {}).notes;
const actors = (n: TestNotebook) => n.call('actor.list', {}).actors;
const tags = (n: TestNotebook) => n.call('tag.list', {}).tags;
const links = (n: TestNotebook) => n.call('link.list', {}).links;
const events = (n: TestNotebook) => n.call('event.list', {}).events;
const types = (n: TestNotebook) => n.call('linkType.list', {}).linkTypes;

/** The id of one of the things; one that is nowhere when there are none. */
function idOf(random: Random, things: ReadonlyArray<{ id: string }>): string {
  return random.pick(things)?.id ?? '00000000-0000-4000-8000-000000000000';
}

const sentence = (random: Random) =>
  Array.from({ length: 1 + random.below(12) }, () => random.pick(WORDS)!).join(' ');

function fields(notebook: TestNotebook, random: Random) {
  const maybe = <Value>(value: Value) => (random.next() < 0.4 ? value : undefined);
  return {
    tags: maybe(random.some(TAGS)),
    speakers: maybe(random.some(NAMES)),
    onBehalfOf: maybe(random.some(NAMES)),
    addressees: maybe(random.pick(NAMES)),
    reportedBy: maybe(random.some(NAMES).toReversed()),
    saidOn: maybe(random.pick([...DATES, null])),
    channel: maybe(random.pick(['readout', null])),
    comment: maybe(sentence(random)),
    conditions: maybe(
      random.some(['go', 'stay', 'sign']).map((action) => ({
        id: maybe(random.pick(passages(notebook))?.conditions[0]?.id),
        requiredOf: random.some(NAMES),
        action,
        status: maybe(random.pick(STATUSES)),
      })),
    ),
  };
}

function spans(notebook: TestNotebook, random: Random, sourceId: string) {
  const length = sources(notebook).find(({ id }) => id === sourceId)?.length ?? 10;
  const start = random.below(length);
  return [{ start, end: start + 1 + random.below(20) }];
}

function markdown(notebook: TestNotebook, random: Random): string {
  const quotations = random.some(passages(notebook)).map(({ id }) => `[[passage:${id}]]`);
  const mentions = random.some(actors(notebook)).map(({ id }) => `[[actor:${id}]]`);
  return [sentence(random), ...quotations, mentions.join(' ')].join('\n\n');
}

const CHANGES: readonly Change[] = [
  (n, r) => n.call('source.paste', { title: sentence(r), text: sentence(r) }),
  (n, r) =>
    n.call('source.update', {
      id: idOf(r, sources(n)),
      title: sentence(r),
      authors: r.some(NAMES),
    }),
  ...Array.from({ length: 2 }, (): Change => (n, r) => {
    const source = r.pick(sources(n));
    const start = r.below(source?.length ?? 1);
    return n.call('source.correct', {
      id: idOf(r, source ? [source] : []),
      revision: source?.revision ?? 1,
      edits: [{ start, end: start + r.below(12), text: r.pick(['', sentence(r), 'a\n\nb'])! }],
    });
  }),
  (n, r) =>
    n.call('source.revise', {
      id: idOf(r, sources(n)),
      fileName: 'newer.txt',
      content: Buffer.from(`${sentence(r)} ${sentence(r)}`).toString('base64'),
    }),
  (n, r) => n.call('source.decode', { id: idOf(r, sources(n)), encoding: 'windows-1251' }),
  (n, r) => {
    const passage = r.pick(passages(n));
    return (
      passage && n.call('passage.place', { id: passage.id, spans: spans(n, r, passage.sourceId) })
    );
  },
  (n, r) => r.next() < 0.3 && n.call('passage.keep', { id: idOf(r, passages(n)) }),
  (n, r) => r.next() < 0.3 && n.call('source.delete', { id: idOf(r, sources(n)) }),
  ...Array.from({ length: 4 }, (): Change => (n, r) => {
    const sourceId = idOf(r, sources(n));
    return n.call('passage.create', { sourceId, spans: spans(n, r, sourceId), ...fields(n, r) });
  }),
  (n, r) => n.call('passage.update', { id: idOf(r, passages(n)), ...fields(n, r) }),
  (n, r) => {
    const passage = r.pick(passages(n));
    return (
      passage && n.call('passage.update', { id: passage.id, spans: spans(n, r, passage.sourceId) })
    );
  },
  (n, r) => n.call('passage.delete', { id: idOf(r, passages(n)) }),
  (n, r) => {
    const { tags: addTags, comment, speakers, addressees, saidOn } = fields(n, r);
    return n.call('passage.updateMany', {
      where: r.pick([{ tag: r.pick(TAGS)! }, { not: { tag: 'Demand' } }])!,
      addTags,
      removeTags: r.some(TAGS),
      stance: r.pick([undefined, null, 'Offer', 'Demand']),
      speakers,
      addressees,
      saidOn,
      ...(comment === undefined ? {} : { comment: { text: comment, mode: 'append' as const } }),
    });
  },
  (n, r) => n.call('passage.deleteMany', { ids: [idOf(r, passages(n)), idOf(r, passages(n))] }),
  (n, r) =>
    n.call('condition.create', {
      passageId: idOf(r, passages(n)),
      requiredOf: r.some(NAMES),
      action: sentence(r),
      due: r.pick(DATES)!,
    }),
  (n, r) =>
    n.call('condition.update', {
      id: idOf(r, conditions(n)),
      requiredOf: r.some(NAMES),
      unlocks: r.pick([sentence(r), null])!,
      due: r.pick([...DATES, null])!,
    }),
  (n, r) => n.call('condition.delete', { id: idOf(r, conditions(n)) }),
  (n, r) =>
    n.call('condition.setStatus', {
      id: idOf(r, conditions(n)),
      status: r.pick(STATUSES)!,
      evidenceId: r.pick(passages(n))?.id ?? null,
    }),
  (n, r) =>
    n.call('tag.create', { name: r.pick(TAGS)!, parentId: r.pick([...tags(n), null])?.id ?? null }),
  (n, r) =>
    n.call('tag.update', {
      id: idOf(r, tags(n)),
      name: r.pick(TAGS)!,
      parentId: r.pick([...tags(n), null])?.id ?? null,
      position: r.next(),
      key: r.pick(['1', '2', null])!,
    }),
  (n, r) =>
    n.call('tag.update', {
      id: idOf(r, tags(n)),
      examples: r.some(passages(n)).map(({ id }) => id),
      retired: r.next() < 0.5,
    }),
  (n, r) => {
    const tag = r.pick(tags(n));
    const beside = r.pick(tags(n));
    return (
      tag &&
      beside &&
      n.call('tag.move', {
        id: tag.id,
        parentId: beside.parentId,
        beforeId: beside.id,
        family: beside.family,
      })
    );
  },
  (n, r) => {
    const carriers = passages(n).filter((passage) => passage.tags.length > 0);
    const tag = r.pick(r.pick(carriers)?.tags ?? []);
    const own = carriers.filter((passage) => passage.tags.some(({ id }) => id === tag?.id));
    return (
      tag &&
      n.call('tag.split', {
        id: tag.id,
        parts: [{ name: sentence(r), passages: [own[0]!.id, ...r.some(own).map(({ id }) => id)] }],
      })
    );
  },
  (n, r) =>
    n.call('codebook.import', {
      fileName: 'codebook.csv',
      content: Buffer.from(
        `path,definition\n${r
          .some(TAGS)
          .map((tag) => `${r.pick(TAGS)} > ${tag},${sentence(r)}\n`)
          .join('')}Last,\n`,
      ).toString('base64'),
    }),
  (n, r) => n.call('tag.merge', { from: idOf(r, tags(n)), into: idOf(r, tags(n)) }),
  (n, r) => n.call('tag.delete', { id: idOf(r, tags(n)) }),
  (n, r) => n.call('actor.create', { name: r.pick(NAMES)!, aliases: r.some(NAMES) }),
  (n, r) =>
    n.call('actor.update', {
      id: idOf(r, actors(n)),
      aliases: r.some(NAMES).toReversed(),
      affiliations: [{ actorId: idOf(r, actors(n)), role: null, from: r.pick(DATES)!, to: null }],
    }),
  (n, r) => n.call('actor.merge', { from: idOf(r, actors(n)), into: idOf(r, actors(n)) }),
  (n, r) => {
    const actor = r.pick(actors(n));
    return n.call('actor.split', {
      id: idOf(r, actor ? [actor] : []),
      name: r.pick(NAMES)!,
      aliases: r.some(actor?.aliases ?? []),
      passages: r.some(passages(n)).map(({ id }) => id),
    });
  },
  (n, r) => n.call('actor.delete', { id: idOf(r, actors(n)) }),
  ...Array.from({ length: 3 }, (): Change => (n, r) => {
    const ends = [...passages(n), ...notes(n), ...sources(n), ...events(n)];
    return n.call('link.create', {
      from: idOf(r, ends),
      to: idOf(r, ends),
      type: idOf(r, types(n)),
    });
  }),
  (n, r) => n.call('link.update', { id: idOf(r, links(n)), reverse: true, note: sentence(r) }),
  (n, r) => n.call('link.delete', { id: idOf(r, links(n)) }),
  (n, r) => n.call('link.deleteMany', { ids: r.some(links(n)).map(({ id }) => id) }),
  (n, r) => n.call('linkType.create', { name: r.pick(WORDS)! }),
  (n, r) =>
    n.call('linkType.merge', {
      from: idOf(r, types(n)),
      into: idOf(r, types(n)),
      reverse: r.next() < 0.5,
    }),
  (n, r) => n.call('linkType.delete', { id: idOf(r, types(n)) }),
  (n, r) =>
    n.call('event.create', {
      title: sentence(r),
      from: r.pick(DATES)!,
      participants: r.some(NAMES),
    }),
  (n, r) => n.call('event.update', { id: idOf(r, events(n)), participants: r.some(NAMES) }),
  (n, r) => n.call('event.delete', { id: idOf(r, events(n)) }),
  (n, r) => n.call('note.save', { title: sentence(r), body: { markdown: markdown(n, r) } }),
  ...Array.from(
    { length: 3 },
    (): Change => (n, r) =>
      n.call('note.save', {
        id: idOf(r, notes(n)),
        title: sentence(r),
        body: { markdown: markdown(n, r) },
      }),
  ),
  (n, r) => n.call('note.acceptWords', { id: idOf(r, notes(n)), passageId: idOf(r, passages(n)) }),
  (n, r) => n.call('note.delete', { id: idOf(r, notes(n)) }),
  (n, r) => n.call('savedSearch.create', { title: sentence(r), query: sentence(r) }),
];

/**
 * Makes some change to a notebook. It may be refused: names are taken, ids gone, spans out of range,
 * as they would be in life.
 */
export async function randomChange(notebook: TestNotebook, random: Random): Promise<void> {
  await random.pick(CHANGES)!(notebook, random);
}
