import type { Change } from '../../model/history.ts';
import type { Database } from '../database.ts';
import {
  dayNumber,
  STATES,
  type ActorFact,
  type ConditionFact,
  type Facts,
  type LinkFact,
  type PassageColumns,
  type SourceFact,
  type TagFact,
} from './facts.ts';
import { readActorFacts, readLinkFacts, readSourceFacts, readTagFacts } from './readLists.ts';
import { readPassageFacts, readPassageFactsAfter, type ReadPassage } from './readPassageFacts.ts';
import { SetPool } from './setPool.ts';

const FIRST_CAPACITY = 1024;
/** How many passages are read in one go, so that calls are answered in between. */
const SLICE = 4000;

/** Keeps the facts of one notebook: makes them when they are first wanted, and mends what changed. */
export class FactsKeeper {
  readonly #db: Database;
  #facts: LiveFacts | null = null;
  #making: Generator<void, LiveFacts> | null = null;
  #changes: Change[] = [];

  constructor(db: Database) {
    this.#db = db;
  }

  /** What was changed since; to be told of every commit. */
  follow(changes: readonly Change[]): void {
    if (this.#facts || this.#making) this.#changes.push(...changes);
  }

  /** The facts as the notebook is now. The first time, or after `warm`, all of it is read. */
  get current(): Facts {
    while (!this.#facts) this.#makeMore();
    if (this.#changes.length > 0) {
      const changes = this.#changes;
      this.#changes = [];
      this.#facts.mend(this.#db, changes);
    }
    return this.#facts;
  }

  /** Reads a part of the notebook ahead of its being wanted; false when there is no more to read. */
  warm(): boolean {
    if (!this.#facts) this.#makeMore();
    return !this.#facts;
  }

  #makeMore(): void {
    this.#making ??= make(this.#db);
    const { done, value } = this.#making.next();
    if (!done) return;
    this.#facts = value;
    this.#making = null;
  }
}

function* make(db: Database): Generator<void, LiveFacts> {
  const facts = new LiveFacts();
  facts.readTags(db);
  facts.readSources(db);
  facts.readActors(db, null);
  facts.readLinks(db, null);
  yield;
  for (let after = 0; ;) {
    const passages = readPassageFactsAfter(db, after, SLICE);
    if (passages.length === 0) return facts;
    // What was made while the reading went on may name tags, actors and sources that came later.
    if (passages.some((passage) => !facts.knows(passage))) {
      facts.readTags(db);
      facts.readSources(db);
      facts.readActors(db, null);
    }
    for (const passage of passages) facts.put(passage);
    after = passages.at(-1)!.seq;
    yield;
  }
}

/** Facts that can be mended. */
class LiveFacts implements Facts {
  version = 1;
  rows = 0;
  ids: string[] = [];
  rowOf = new Map<string, number>();
  rowOfSeq = new Map<number, number>();
  sets = new SetPool();
  coders: string[] = [];
  tagList: TagFact[] = [];
  tagIndex = new Map<string, number>();
  actorList: ActorFact[] = [];
  actorIndex = new Map<string, number>();
  sourceList: SourceFact[] = [];
  sourceIndex = new Map<string, number>();
  conditionsOf = new Map<number, ConditionFact[]>();
  links = new Map<string, LinkFact>();

  alive = new Uint8Array(FIRST_CAPACITY);
  seq = new Int32Array(FIRST_CAPACITY);
  source = new Int32Array(FIRST_CAPACITY);
  start = new Int32Array(FIRST_CAPACITY);
  state = new Uint8Array(FIRST_CAPACITY);
  saidFirst = new Int32Array(FIRST_CAPACITY);
  saidLast = new Int32Array(FIRST_CAPACITY);
  tags = new Int32Array(FIRST_CAPACITY);
  speakers = new Int32Array(FIRST_CAPACITY);
  onBehalfOf = new Int32Array(FIRST_CAPACITY);
  addressees = new Int32Array(FIRST_CAPACITY);
  reporters = new Int32Array(FIRST_CAPACITY);
  coder = new Int32Array(FIRST_CAPACITY);
  comment = new Uint8Array(FIRST_CAPACITY);

  readonly #coderIndex = new Map<string, number>();

  /** Brings up to date whatever these changes may have touched. */
  mend(db: Database, changes: readonly Change[]): void {
    const ids = (kind: Change['kind']) => [
      ...new Set(changes.filter((change) => change.kind === kind).map(({ id }) => id)),
    ];
    this.version += 1;
    if (ids('tag').length > 0) this.readTags(db);
    if (ids('source').length > 0) this.readSources(db);
    const actors = ids('actor');
    if (actors.length > 0) this.readActors(db, actors);
    const links = ids('link');
    if (links.length > 0) this.readLinks(db, links);
    const passages = ids('passage');
    if (passages.length === 0) return;
    const left = new Set(passages);
    for (const passage of readPassageFacts(db, passages)) {
      this.put(passage);
      left.delete(passage.id);
    }
    for (const id of left) this.#remove(id);
  }

  readTags(db: Database): void {
    for (const tag of this.tagList) tag.gone = true;
    const read = readTagFacts(db);
    for (const { parentId: _, ...tag } of read)
      place(this.tagList, this.tagIndex, { ...tag, parent: -1 });
    for (const { id, parentId } of read) {
      if (parentId === null) continue;
      this.tagList[this.tagIndex.get(id)!]!.parent = this.tagIndex.get(parentId) ?? -1;
    }
  }

  readSources(db: Database): void {
    for (const source of this.sourceList) source.gone = true;
    for (const source of readSourceFacts(db)) place(this.sourceList, this.sourceIndex, source);
  }

  readActors(db: Database, ids: readonly string[] | null): void {
    for (const id of ids ?? this.actorIndex.keys()) {
      const index = this.actorIndex.get(id);
      if (index !== undefined) this.actorList[index]!.gone = true;
    }
    const read = readActorFacts(db, ids);
    for (const { affiliations: _, ...actor } of read) {
      place(this.actorList, this.actorIndex, { ...actor, affiliations: [] });
    }
    for (const { id, affiliations } of read) {
      this.actorList[this.actorIndex.get(id)!]!.affiliations = affiliations.map(
        ({ toId, ...affiliation }) => ({ ...affiliation, to: this.#actor(toId) }),
      );
    }
  }

  readLinks(db: Database, ids: readonly string[] | null): void {
    for (const id of ids ?? [...this.links.keys()]) this.links.delete(id);
    for (const link of readLinkFacts(db, ids)) this.links.set(link.id, link);
  }

  /** Whether everything that a passage names is known. */
  knows({ sourceId, tags, actors }: ReadPassage): boolean {
    return (
      this.sourceIndex.has(sourceId) &&
      tags.every((id) => this.tagIndex.has(id)) &&
      Object.values(actors).every((role) => role.every((id) => this.actorIndex.has(id)))
    );
  }

  /** Takes in a passage, or what it is now. */
  put(passage: ReadPassage): void {
    const row = this.rowOf.get(passage.id) ?? this.#newRow(passage.id);
    this.#giveUpSeq(row);
    this.rowOfSeq.set(passage.seq, row);
    this.alive[row] = 1;
    this.seq[row] = passage.seq;
    this.source[row] = this.sourceIndex.get(passage.sourceId)!;
    this.start[row] = passage.start;
    this.state[row] = STATES.indexOf(passage.state);
    this.saidFirst[row] = passage.saidFirst === null ? 0 : dayNumber(passage.saidFirst);
    this.saidLast[row] = passage.saidLast === null ? 0 : dayNumber(passage.saidLast);
    this.comment[row] = passage.comment;
    this.coder[row] = passage.coder === null ? -1 : this.#coder(passage.coder);
    const tags = passage.tags.map((id) => this.tagIndex.get(id)!);
    this.tags[row] = this.sets.numberOf(tags.toSorted((a, b) => a - b));
    const { speaker, onBehalfOf, addressee, reporter } = passage.actors;
    this.speakers[row] = this.#actorSet(speaker);
    this.onBehalfOf[row] = this.#actorSet(onBehalfOf);
    this.addressees[row] = this.#actorSet(addressee);
    this.reporters[row] = this.#actorSet(reporter);
    if (passage.conditions.length === 0) this.conditionsOf.delete(row);
    else {
      this.conditionsOf.set(
        row,
        passage.conditions.map((condition) => ({
          ...condition,
          row,
          requiredOf: condition.requiredOf.map((id) => this.#actor(id)),
        })),
      );
    }
  }

  #actorSet(ids: readonly string[]): number {
    return ids.length === 0 ? 0 : this.sets.numberOf(ids.map((id) => this.#actor(id)));
  }

  /** Numbers are used again: another passage may have it already, and keeps it. */
  #giveUpSeq(row: number): void {
    const seq = this.seq[row]!;
    if (this.rowOfSeq.get(seq) === row) this.rowOfSeq.delete(seq);
  }

  #remove(id: string): void {
    const row = this.rowOf.get(id);
    if (row === undefined) return;
    // The row stays the passage's own: undo brings it back.
    this.alive[row] = 0;
    this.#giveUpSeq(row);
    this.conditionsOf.delete(row);
  }

  #newRow(id: string): number {
    const row = this.rows;
    if (row === this.alive.length) this.#grow();
    this.rows += 1;
    this.ids[row] = id;
    this.rowOf.set(id, row);
    return row;
  }

  #grow(): void {
    const longer = <Column extends Uint8Array | Int32Array>(column: Column): Column => {
      const grown = new (column.constructor as new (length: number) => Column)(column.length * 2);
      grown.set(column);
      return grown;
    };
    const columns = this as unknown as Record<keyof PassageColumns, Uint8Array | Int32Array>;
    for (const name of COLUMNS) columns[name] = longer(columns[name]);
  }

  /** An actor that is named before it was read: what it is comes with the change that made it. */
  #actor(id: string): number {
    return (
      this.actorIndex.get(id) ??
      place(this.actorList, this.actorIndex, {
        id,
        name: '',
        kind: null,
        affiliations: [],
        gone: true,
      })
    );
  }

  #coder(name: string): number {
    let index = this.#coderIndex.get(name);
    if (index === undefined) {
      index = this.coders.push(name) - 1;
      this.#coderIndex.set(name, index);
    }
    return index;
  }
}

const COLUMNS: ReadonlyArray<keyof PassageColumns> = [
  'alive',
  'seq',
  'source',
  'start',
  'state',
  'saidFirst',
  'saidLast',
  'tags',
  'speakers',
  'onBehalfOf',
  'addressees',
  'reporters',
  'coder',
  'comment',
];

/** Puts a thing where the one with its id was, or at the end; gives its index. */
function place<Thing extends { id: string }>(
  list: Thing[],
  index: Map<string, number>,
  thing: Thing,
): number {
  const known = index.get(thing.id);
  if (known !== undefined) {
    list[known] = thing;
    return known;
  }
  index.set(thing.id, list.length);
  return list.push(thing) - 1;
}
