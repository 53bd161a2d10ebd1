import { readFileSync } from 'node:fs';
import type { InputOf, OperationName } from '../../db/api/contract.ts';
import { ask } from '../../db/host/dispatch.ts';
import type { AnswerOf } from '../../db/host/operations/index.ts';
import { clearHistory } from '../../db/store/history/clear.ts';
import { closeNotebook, openNotebook } from '../../db/store/open.ts';
import { actors } from './actors.ts';
import { events } from './events.ts';
import { links } from './links.ts';
import { notes } from './notes.ts';
import { passages } from './passages.ts';
import { savedSearches } from './savedSearches.ts';
import { sources } from './sources.ts';

type Call = <Name extends OperationName>(name: Name, input: InputOf<Name>) => AnswerOf<Name>;

/** Ids of what was made, by kind and name: `passage:onlyIf`. */
type Ids = Map<string, string>;

/** The day before the second round; a minute goes by with every step. */
const BEGIN = Date.UTC(2031, 2, 5, 8, 0);

/**
 * Makes the sample notebook at `path`, through the same operations as everyone, with an empty
 * history, so that it opens with nothing to undo. Its content is the same every time, with the times of
 * its parts; ids are not. Rejects with what `openNotebook` throws.
 */
export async function writeSample(path: string): Promise<void> {
  const db = openNotebook(path, 'create');
  try {
    let minute = 0;
    const now = () => new Date(BEGIN + 60_000 * minute++);
    const notebook = { db, path, author: null, now };
    const call: Call = (name, input) => ask(notebook, name, input);
    const ids: Ids = new Map();
    await writeSources(call, ids);
    writeActors(call, ids);
    writePassages(call, ids);
    writeConditions(call, ids);
    for (const [key, event] of Object.entries(events)) {
      ids.set(`event:${key}`, call('event.create', event).id);
    }
    writeNotes(call, ids);
    writeLinks(call, ids);
    for (const search of savedSearches) call('savedSearch.create', search);
    clearHistory(db);
  } finally {
    closeNotebook(db);
  }
}

async function writeSources(call: Call, ids: Ids): Promise<void> {
  for (const [key, { file, details }] of Object.entries(sources)) {
    const content = readFileSync(new URL(`sources/${file}`, import.meta.url)).toString('base64');
    const { id } = await call('source.import', { fileName: file, content, ...details });
    ids.set(`source:${key}`, id);
  }
}

function writeActors(call: Call, ids: Ids): void {
  for (const { affiliations = [], ...actor } of actors) {
    const { id } = call('actor.create', {
      ...actor,
      affiliations: affiliations.map(({ to, role, from, until }) => ({
        actorId: idOf(ids, `actor:${to}`),
        role: role ?? null,
        from: from ?? null,
        to: until ?? null,
      })),
    });
    ids.set(`actor:${actor.name}`, id);
  }
}

function writePassages(call: Call, ids: Ids): void {
  for (const [key, { source, ...passage }] of Object.entries(passages)) {
    const { id } = call('passage.create', { sourceId: idOf(ids, `source:${source}`), ...passage });
    ids.set(`passage:${key}`, id);
  }
}

/** What became of two conditions, with the passages that show it. */
function writeConditions(call: Call, ids: Ids): void {
  const conditionOf = (passage: string) =>
    call('passage.get', { id: idOf(ids, `passage:${passage}`) }).conditions[0]!.id;
  call('condition.setStatus', {
    id: conditionOf('memorandumFirst'),
    status: 'met',
    evidenceId: idOf(ids, 'passage:memorandumArrived'),
    note: 'On 4 March at 21:15, a day and a half before the meeting.',
  });
  call('condition.setStatus', {
    id: conditionOf('lastPatrolBoat'),
    status: 'withdrawn',
    evidenceId: idOf(ids, 'passage:portAtNight'),
  });
}

function writeNotes(call: Call, ids: Ids): void {
  for (const [key, { file, title }] of Object.entries(notes)) {
    const written = readFileSync(new URL(`notes/${file}`, import.meta.url), 'utf8');
    const markdown = written.replace(
      /\[\[(\w+):([^\]]+)\]\]/gu,
      (_, kind: string, name: string) => `[[${kind}:${idOf(ids, `${kind}:${name}`)}]]`,
    );
    ids.set(`note:${key}`, call('note.save', { title, body: { markdown } }).id);
  }
}

function writeLinks(call: Call, ids: Ids): void {
  const end = (key: string) => idOf(ids, key.includes(':') ? key : `passage:${key}`);
  for (const [from, type, to, note] of links) {
    call('link.create', { from: end(from), to: end(to), type, ...(note && { note }) });
  }
}

function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The sample has no ${key}.`);
  return id;
}
