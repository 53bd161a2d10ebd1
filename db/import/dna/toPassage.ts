import type { ActorKind } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';
import type { TagFamily } from '../../model/tag.ts';
import type { ImportedActor, ImportedPassage } from '../imported.ts';
import type { Entity, Statement } from './tables.ts';

/** Longest name of a tag, of an actor and a comment, in UTF-16 units. */
const LONGEST_TAG = 200;
const LONGEST_NAME = 300;
const LONGEST_COMMENT = 100_000;

/** What DNA calls the variables of its own type of statement. */
const PERSON = 'person';
const ORGANISATION = /^organi[sz]ation$/iu;
const CONCEPT = 'concept';
const AGREEMENT = 'agreement';

/**
 * A statement as a passage: person and organisation as who speaks, the concept as an issue, agreement
 * as a stance. Variables that users added are tags (`Variable: value`), long ones the comment. The
 * organisation itself speaks where there is no person. A type of statement without concepts is a tag.
 */
export function toPassage(
  statement: Statement,
  span: Span,
  entities: ReadonlyMap<number, Entity>,
): ImportedPassage {
  const passage: ImportedPassage = {
    key: `statement ${statement.id}`,
    spans: [span],
    tags: [],
    speakers: [],
    organisations: [],
    saidOn: null,
    evidence: [],
    comment: '',
    coder: statement.coder,
  };
  const tag = (name: string, family: TagFamily) => {
    passage.tags.push({ name: name.slice(0, LONGEST_TAG).toWellFormed(), family });
  };
  const rest: string[] = [];
  for (const { variable, value } of statement.values) {
    const name = variable.toLowerCase();
    if (name === AGREEMENT && typeof value === 'boolean') {
      tag(value ? 'Agreement' : 'Disagreement', 'stance');
    } else if (typeof value === 'object' && name === PERSON) {
      passage.speakers.push(toActor(value, 'person', entities));
    } else if (typeof value === 'object' && ORGANISATION.test(name)) {
      passage.organisations.push(toActor(value, 'organisation', entities));
    } else if (typeof value === 'object' && name === CONCEPT) {
      tag(value.value, 'issue');
    } else {
      const words = `${variable}: ${inWords(value)}`;
      if (typeof value === 'string' || words.length > LONGEST_TAG) rest.push(words);
      else tag(words, 'free');
    }
  }
  if (!statement.values.some(({ variable }) => variable.toLowerCase() === CONCEPT)) {
    if (statement.type !== '') tag(statement.type, 'free');
  }
  if (passage.speakers.length === 0) {
    passage.speakers = passage.organisations;
    passage.organisations = [];
  }
  passage.comment = rest.join('\n').slice(0, LONGEST_COMMENT).toWellFormed();
  return passage;
}

function inWords(value: Entity | string | number | boolean): string {
  if (typeof value === 'object') return value.value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** Its aliases are aliases; what else is known of it becomes its comment. */
function toActor(
  { value, parent, attributes }: Entity,
  kind: ActorKind,
  entities: ReadonlyMap<number, Entity>,
): ImportedActor {
  const aliases: string[] = [];
  const lines: string[] = [];
  for (const [name, words] of attributes) {
    if (name.toLowerCase() === 'alias') {
      aliases.push(...words.split(';').map((alias) => alias.trim()));
    } else lines.push(name.toLowerCase() === 'notes' ? words : `${name}: ${words}`);
  }
  const above = entities.get(parent ?? Number.NaN)?.value ?? '';
  if (above !== '') lines.push(`Part of: ${above}`);
  return {
    name: nameOf(value),
    kind,
    aliases: aliases.filter((alias) => alias !== '').map(nameOf),
    comment: lines.join('\n').slice(0, LONGEST_COMMENT).toWellFormed(),
  };
}

function nameOf(words: string): string {
  return words.slice(0, LONGEST_NAME).toWellFormed().trim();
}
