import type { Codebook, CodebookResult, CodebookTag } from '../../model/codebook.ts';
import type { Tag, TagDetails, TagFamily } from '../../model/tag.ts';
import { all, type Database } from '../database.ts';
import { findTag } from './findTag.ts';
import { readTag } from './readTags.ts';
import { createTag, updateTag } from './writeTag.ts';

/** What a tag says of itself in words. */
const TEXTS = ['description', 'whenToUse', 'whenNot'] as const;

/**
 * Adds the tags of a codebook. One that is there, by its id or else by its name in its family, is
 * only completed: what is said of it already stays, and so does its place. Tags that are new come last
 * under their parents; without a family they are issues. Nothing is deleted.
 */
export function addCodebook(db: Database, { tags, warnings }: Codebook): CodebookResult {
  const adding = new Adding(db);
  for (const tag of tags) adding.add(tag, null);
  const { created, changed, unchanged } = adding;
  return { created, changed, unchanged, warnings: [...warnings, ...adding.warnings()] };
}

class Adding {
  created = 0;
  changed = 0;
  unchanged = 0;
  readonly #db: Database;
  readonly #keys: Set<string>;
  /** Tags that a tag of the codebook has met or become: no second one is to. */
  readonly #met = new Set<string>();
  readonly #renamed: string[] = [];
  #kept = 0;
  #keysTaken = 0;

  constructor(db: Database) {
    this.#db = db;
    this.#keys = new Set(
      all<{ key: string }>(db, 'SELECT key FROM tag WHERE key IS NOT NULL').map(({ key }) => key),
    );
  }

  /** Adds a tag and those below it, under a tag of the notebook. */
  add(tag: CodebookTag, parent: Tag | null): void {
    const family = parent?.family ?? tag.family ?? 'issue';
    const known = this.#find(tag, family, parent);
    const id =
      typeof known === 'string'
        ? this.#complete(readTag(this.#db, known), tag)
        : this.#create(tag, known.name, family, parent);
    this.#met.add(id);
    const added = readTag(this.#db, id);
    for (const child of tag.children) this.add(child, added);
  }

  /** What to tell of tags that could not be taken as they are. */
  warnings(): string[] {
    const count = (n: number, one: string, many: string) =>
      n === 0 ? [] : [n === 1 ? one : many.replace('#', String(n))];
    return [
      ...this.#renamed,
      ...count(
        this.#kept,
        'One tag is described otherwise in this notebook; that was kept.',
        '# tags are described otherwise in this notebook; that was kept.',
      ),
      ...count(
        this.#keysTaken,
        'One tag came without its number key: another tag has it.',
        '# tags came without their number keys: other tags have them.',
      ),
    ];
  }

  /** The id of the tag that is meant, or the name that it is to get. */
  #find(tag: CodebookTag, family: TagFamily, parent: Tag | null): string | { name: string } {
    const byId = tag.guid === null ? null : findTag(this.#db, tag.guid);
    if (byId !== null && !this.#met.has(byId)) return byId;
    for (let n = 0; ; n++) {
      const name = n === 0 ? tag.name : otherName(tag.name, parent, n);
      const byName = findTag(this.#db, name, family);
      if (byName === null) return { name };
      if (!this.#met.has(byName)) return byName;
    }
  }

  #create(tag: CodebookTag, name: string, family: TagFamily, parent: Tag | null): string {
    const { guid, color, letter, description, whenToUse, whenNot, retired, side } = tag;
    if (name !== tag.name) {
      this.#renamed.push(`There are several tags “${tag.name}”; one is called “${name}” now.`);
    }
    const parentId = parent?.id ?? null;
    const words = { description, whenToUse, whenNot };
    const details = { name, family, parentId, color, letter, retired, ...words };
    const id = createTag(
      this.#db,
      { ...details, key: this.#freeKey(tag), ...(side !== null && { side }) },
      guid !== null && findTag(this.#db, guid) === null ? guid : undefined,
    );
    this.created += 1;
    return id;
  }

  /** Says of a tag what nobody has said yet. */
  #complete(present: Tag, tag: CodebookTag): string {
    const { id } = present;
    const details: Partial<TagDetails> = {};
    for (const text of TEXTS) {
      if (tag[text] === '' || tag[text] === present[text]) continue;
      if (present[text] === '') details[text] = tag[text];
    }
    if (TEXTS.some((text) => tag[text] !== '' && (details[text] ?? present[text]) !== tag[text])) {
      this.#kept += 1;
    }
    if (present.color === null && tag.color !== null) details.color = tag.color;
    if (present.letter === null && tag.letter !== null) details.letter = tag.letter;
    if (present.key === null && tag.key !== null) {
      const key = this.#freeKey(tag);
      if (key !== null) details.key = key;
    }
    if (Object.keys(details).length === 0) {
      this.unchanged += 1;
      return id;
    }
    updateTag(this.#db, id, details);
    this.changed += 1;
    return id;
  }

  /** The number key of a tag, unless another tag has it. */
  #freeKey({ key }: CodebookTag): string | null {
    if (key === null) return null;
    if (this.#keys.has(key)) {
      this.#keysTaken += 1;
      return null;
    }
    this.#keys.add(key);
    return key;
  }
}

/** Elsewhere names are told apart by where they stand; here by what stands behind them. */
function otherName(name: string, parent: Tag | null, n: number): string {
  const above = parent === null || n > 1 ? String(n + 1) : parent.name.slice(0, 70);
  return `${name.slice(0, 120).toWellFormed()} (${above.toWellFormed()})`;
}
