import { v5 as namedId } from 'uuid';
import { ApiError } from '../../api/errors.ts';
import { Id } from '../../model/ids.ts';
import type { CodebookTag } from '../../model/codebook.ts';
import { TagDetails } from '../../model/tag.ts';
import { excerpt, Warnings } from '../warnings.ts';

/** More codes than anyone can work with. */
const MOST_CODES = 10_000;

const LONGEST_NAME = 200;
const LONGEST_TEXT = 10_000;

/** For ids made of what a code is called elsewhere (RFC 9562, version 5). */
const NAMESPACE = '70726c79-0000-8000-8000-000000000300';

/** What a code says of itself, as it was found; its GUID may be anything. */
export type FoundCode = Omit<CodebookTag, 'children'>;

/** Makes tags of what was found, held to what a tag may be, and collects what had to give way. */
export class CodeReader {
  readonly #warnings = new Warnings();
  readonly #fileName: string;
  #count = 0;
  #shortened = 0;

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  /** A tag of a code; null, with a warning, where it has no name. Throws SOURCE_TOO_COMPLEX. */
  tagOf(found: FoundCode): CodebookTag | null {
    if (++this.#count > MOST_CODES) {
      const reason = 'it has more than 10,000 codes';
      throw new ApiError('SOURCE_TOO_COMPLEX', { fileName: this.#fileName, reason });
    }
    const name = this.#fit(found.name.trim(), LONGEST_NAME).trim();
    if (name === '') {
      this.#warnings.add('name', 'A code without a name was left out; those below it came up.');
      return null;
    }
    return {
      ...found,
      name,
      guid: found.guid === null ? null : idOf(found.guid),
      description: this.#fit(found.description, LONGEST_TEXT),
      whenToUse: this.#fit(found.whenToUse, LONGEST_TEXT),
      whenNot: this.#fit(found.whenNot, LONGEST_TEXT),
      children: [],
    };
  }

  /** A letter as a tag has it; a longer one is told and left out. */
  letterOf(text: string, name: string): string | null {
    const letter = TagDetails.shape.letter.safeParse(text.trim());
    if (!letter.success) this.#odd('letter', text, name);
    return letter.data || null;
  }

  /** A number key as a tag has it; any other is told and left out. */
  keyOf(text: string, name: string): string | null {
    if (text.trim() === '') return null;
    const key = TagDetails.shape.key.safeParse(text.trim());
    if (!key.success) this.#odd('key', text, name);
    return key.data ?? null;
  }

  /** Tells of a value that no tag can have. */
  #odd(what: string, value: string, name: string): void {
    const message = `${excerpt(name)} has no ${what} in Parley: ${excerpt(value)} is none.`;
    this.#warnings.add(what, message);
  }

  /** All warnings, those with a count last. */
  list(): string[] {
    const warnings = this.#warnings.list().map(({ message }) => message);
    if (this.#shortened === 0) return warnings;
    const texts = this.#shortened === 1 ? 'One text was' : `${this.#shortened} texts were`;
    return [...warnings, `${texts} too long and cut off.`];
  }

  #fit(text: string, longest: number): string {
    if (text.length <= longest) return text;
    this.#shortened += 1;
    return text.slice(0, longest).toWellFormed();
  }
}

/**
 * The id of a code in Parley: its GUID, with or without braces; where that is no UUID of RFC 9562, as
 * programs of old make them, one that always comes out of it.
 */
function idOf(guid: string): string | null {
  const plain = guid
    .trim()
    .replace(/^\{|\}$/gu, '')
    .toLowerCase();
  if (plain === '') return null;
  return Id.safeParse(plain).success ? plain : namedId(plain, NAMESPACE);
}
