import { z } from 'zod';
import { Actor, ActorName } from '../model/actor.ts';
import { ActorOverview, DuplicateActors, SimilarActor } from '../model/actorOverview.ts';
import { CodebookResult, Starter, TagCount } from '../model/codebook.ts';
import { Change, HistoryStep } from '../model/history.ts';
import { Id } from '../model/ids.ts';
import { Link, LinkEndKind } from '../model/link.ts';
import { PartialDate } from '../model/partialDate.ts';
import { ConditionStatus, Passage } from '../model/passage.ts';
import { PassageQuery } from '../model/passageQuery.ts';
import { Tag, TagFamily } from '../model/tag.ts';
import { ActorInputs, ById, ExportedFile, Nothing, SaidOnInput, TagInput } from './inputs.ts';
import { aside, read, write } from './operation.ts';

/** Which passages a change of many is about. Exactly one of the two. */
const which = { ids: z.array(Id).min(1).max(100_000).optional(), where: PassageQuery.optional() };

/** Codebook, actors, conditions, links and history, where they are worked on as wholes. */
export const codingOperations = {
  'tag.move': write(
    'Moves a tag, with those below it, to another place in the tree.',
    'Moved tag',
    ById.extend({
      parentId: Id.nullable(),
      beforeId: Id.nullable().optional().meta({ description: 'Null or left out: to the end.' }),
      family: TagFamily.optional(),
    }),
    Tag,
  ),
  'tag.split': write(
    'Splits a tag: each part is a tag of its own, beside it, that takes over passages.',
    'Split tag',
    ById.extend({
      parts: z
        .array(z.object({ name: Tag.shape.name, passages: z.array(Id).min(1).max(100_000) }))
        .min(1),
    }),
    z.object({ tags: z.array(Tag) }),
  ),
  'codebook.counts': read(
    'On how many passages each tag stands, and with those below it.',
    Nothing,
    z.object({ counts: z.array(TagCount) }),
  ),
  'codebook.export': read(
    'The tags as a REFI-QDA codebook (.qdc) or as CSV.',
    z.object({ format: z.enum(['qdc', 'csv']), family: TagFamily.optional() }),
    ExportedFile,
  ),
  'codebook.import': write(
    'Takes in a codebook: REFI-QDA (.qdc) or CSV. Tags that are there are completed.',
    'Imported codebook',
    z.object({ fileName: z.string().min(1).max(500), content: z.base64() }),
    CodebookResult,
  ),
  'codebook.starters': read(
    'Codebooks to begin with.',
    Nothing,
    z.object({ starters: z.array(Starter) }),
  ),
  'codebook.addStarter': write(
    'Adds the tags of a codebook that Parley brings along.',
    'Added codebook',
    z.object({ id: z.string() }),
    CodebookResult,
  ),

  'actor.split': write(
    'Splits an actor: a new one takes over names and passages.',
    'Split actor',
    ById.extend({
      name: ActorName,
      aliases: z.array(ActorName).optional(),
      passages: z.array(Id).max(100_000),
    }),
    Actor,
  ),
  'actor.similar': read(
    'Actors that a name may mean, the likeliest first.',
    z.object({
      name: ActorName,
      without: Id.optional(),
      limit: z.int().positive().max(50).optional(),
    }),
    z.object({ actors: z.array(SimilarActor) }),
  ),
  'actor.duplicates': read(
    'Pairs of actors that may be one, the likeliest first: at most 500.',
    Nothing,
    z.object({
      total: z.int().meta({ description: 'Of pairs, those that are not listed included.' }),
      pairs: z.array(DuplicateActors),
    }),
  ),
  'actor.overview': read(
    'Everything said by, to and about an actor, over time and by issue.',
    ById.extend({
      members: z.boolean().optional().meta({ description: 'With those who belonged to it.' }),
    }),
    ActorOverview,
  ),

  'passage.updateMany': write(
    'Changes many passages at once.',
    'Edited passages',
    z.object({
      ...which,
      addTags: z.array(TagInput).optional(),
      removeTags: z.array(TagInput).optional(),
      stance: TagInput.nullable().optional().meta({ description: 'In place of the stances.' }),
      speakers: ActorInputs.optional(),
      onBehalfOf: ActorInputs.optional(),
      addressees: ActorInputs.optional(),
      reportedBy: ActorInputs.optional(),
      saidOn: SaidOnInput.nullable().optional(),
      channel: z.string().trim().max(300).nullable().optional(),
      coder: z.string().trim().max(200).nullable().optional(),
      comment: z
        .object({ text: z.string().max(100_000), mode: z.enum(['append', 'replace']) })
        .optional(),
    }),
    z.object({ changed: z.int() }),
  ),
  'passage.deleteMany': write(
    'Deletes many passages and their links.',
    'Deleted passages',
    z.object(which),
    z.object({ deleted: z.int() }),
  ),

  'condition.create': write(
    'Writes out a condition of a passage.',
    'Created condition',
    z.object({
      passageId: Id,
      requiredOf: ActorInputs.optional(),
      action: z.string().trim().min(1).max(2000),
      unlocks: z.string().trim().max(2000).nullable().optional(),
      due: PartialDate.nullable().optional(),
      status: ConditionStatus.optional(),
    }),
    Passage,
  ),
  'condition.update': write(
    'Changes a condition.',
    'Edited condition',
    ById.extend({
      requiredOf: ActorInputs.optional(),
      action: z.string().trim().min(1).max(2000).optional(),
      unlocks: z.string().trim().max(2000).nullable().optional(),
      due: PartialDate.nullable().optional(),
    }),
    Passage,
  ),
  'condition.delete': write('Deletes a condition.', 'Deleted condition', ById, Passage),

  'link.table': read(
    'Links, filtered and sorted, a part of them.',
    z.object({
      types: z.array(Id).min(1).optional(),
      ends: z.array(LinkEndKind).min(1).optional().meta({ description: 'Of either end.' }),
      text: z.string().max(2000).optional().meta({ description: 'In the note or either end.' }),
      actor: z.string().optional().meta({ description: 'Who speaks at either end.' }),
      where: PassageQuery.optional().meta({ description: 'Lets a passage at either end through.' }),
      drift: z.boolean().optional(),
      sort: z
        .enum(['created', 'type', 'from', 'to'])
        .optional()
        .meta({ description: 'Drift first, then as they were made, unless said.' }),
      descending: z.boolean().optional(),
      offset: z.int().nonnegative().optional(),
      limit: z.int().positive().max(1000).optional(),
    }),
    z.object({
      total: z.int(),
      types: z.array(z.object({ id: Id, count: z.int() })).meta({
        description: 'How many of each type, were types not filtered.',
      }),
      drifts: z.int().meta({ description: 'How many of the links found are drift.' }),
      links: z.array(Link),
    }),
  ),
  'link.among': read(
    'The links between given passages.',
    z.object({ ids: z.array(Id).max(20_000) }),
    z.object({ links: z.array(z.object({ id: Id, from: Id, to: Id, typeId: Id })) }),
  ),
  'link.deleteMany': write(
    'Deletes links.',
    'Deleted links',
    z.object({ ids: z.array(Id).min(1).max(100_000) }),
    Nothing,
  ),
  'linkType.merge': write(
    'Merges a link type into another; links of both become one.',
    'Merged link type',
    z.object({ from: Id, into: Id, reverse: z.boolean().optional() }),
    Nothing,
  ),

  'history.authors': read(
    'Who is named in the history.',
    Nothing,
    z.object({ authors: z.array(z.object({ name: z.string().nullable(), steps: z.int() })) }),
  ),
  'history.undoTo': aside(
    'Takes back a step and everything that was done after it.',
    ById,
    z.object({ steps: z.array(HistoryStep), changes: z.array(Change) }),
  ),
} as const;
