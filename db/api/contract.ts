import { z } from 'zod';
import { Actor, ActorDetails } from '../model/actor.ts';
import { Event } from '../model/event.ts';
import { Change, HistoryFilter, HistoryStep } from '../model/history.ts';
import { Id } from '../model/ids.ts';
import { Link, LinkType, LinkTypeDetails } from '../model/link.ts';
import { Note, NoteBody, NoteSummary } from '../model/note.ts';
import { PartialDate } from '../model/partialDate.ts';
import { ConditionStatus, Passage, SaidOn } from '../model/passage.ts';
import { TableView } from '../model/passageTable.ts';
import { Hit, HitKind, SavedSearch } from '../model/search.ts';
import {
  ComparedRow,
  OriginalView,
  Review,
  RevisionResult,
  SourceRevision,
} from '../model/revision.ts';
import { Source, SourceDetails, SourceSummary } from '../model/source.ts';
import { Span } from '../model/span.ts';
import { Tag, TagDetails, TagFamily, TagRef } from '../model/tag.ts';
import { codingOperations } from './codingOperations.ts';
import {
  ActorInputs,
  ById,
  ExportedFile,
  Nothing,
  Page,
  Paged,
  PassageFields,
  PassageFilter,
  Place,
} from './inputs.ts';
import { ImportedSource } from './importReport.ts';
import { aside, read, write } from './operation.ts';
import { viewOperations } from './viewOperations.ts';

const sourceSettings = SourceDetails.partial();
const content = z.base64().meta({ description: 'The bytes of the file, in base64.' });
const fileName = z.string().min(1).max(500);
const encoding = z.string().max(40).meta({ description: 'A WHATWG label: `windows-1251`.' });
const batch = z.string().max(64).meta({
  description: 'Imports in a row with the same word become one step of the history.',
});
const revision = z.number().int().positive();
const Imported = z.object({
  id: Id.meta({ description: 'Of the first source; `sources` has all.' }),
  existing: z.boolean().meta({ description: 'Whether that was in the notebook already.' }),
  sources: z.array(ImportedSource).min(1),
});
const title = z.string().trim().min(1).max(1000);

/**
 * Everything that may be asked of a notebook. An operation is added here once; the client, the
 * validation at every boundary, the command line and the documentation follow from it.
 */
export const contract = {
  'notebook.info': read(
    'What this notebook is and holds.',
    Nothing,
    z.object({
      title: z.string(),
      path: z.string(),
      formatVersion: z.number().int(),
      createdAt: z.string(),
      counts: z.object({
        sources: z.number().int(),
        passages: z.number().int(),
        notes: z.number().int(),
        actors: z.number().int(),
        links: z.number().int(),
        needReview: z.number().int(),
      }),
      undo: z.string().nullable().meta({ description: 'What undo would take back, in words.' }),
      redo: z.string().nullable(),
    }),
  ),
  'notebook.check': read(
    'Looks for damage and impossible states. Changes nothing.',
    Nothing,
    z.object({
      sound: z.boolean(),
      problems: z.array(z.object({ code: z.string(), message: z.string() })),
    }),
  ),

  'source.import': write(
    'Imports one file; it may hold several sources. The same bytes or words twice are one source.',
    'Imported source',
    sourceSettings.extend({
      fileName,
      content: content.optional(),
      from: z
        .object({ archive: Id, path: z.string() })
        .optional()
        .meta({ description: 'Instead of `content`: a file of an archive that was opened.' }),
      companions: z
        .array(
          z.object({
            fileName,
            content: content.optional(),
            from: z.object({ archive: Id, path: z.string() }).optional(),
          }),
        )
        .optional()
        .meta({ description: 'Files that belong to it: the .ann files of a brat text.' }),
      encoding: encoding.optional(),
      batch: batch.optional(),
    }),
    Imported,
  ),
  'source.paste': write(
    'Imports pasted text, or pasted HTML with the structure it has.',
    'Pasted source',
    sourceSettings.extend({ text: z.string(), html: z.string().optional() }),
    Imported,
  ),
  'archive.open': read(
    'Opens a ZIP archive, whose files can then be imported one by one.',
    z.object({ fileName, content }),
    z.object({
      archive: Id,
      files: z.array(z.object({ path: z.string(), size: z.number().int() })),
      refused: z.array(z.object({ path: z.string(), reason: z.string() })),
    }),
  ),
  'archive.close': read('Lets an opened archive go.', z.object({ archive: Id }), Nothing),
  'source.list': read(
    'Lists sources by title, without their text.',
    Page,
    Paged.extend({ sources: z.array(SourceSummary) }),
  ),
  'source.get': read(
    'One source with its text and blocks; an older revision where asked.',
    ById.extend({ revision: z.number().int().positive().optional() }),
    Source,
  ),
  'source.update': write(
    'Changes what is said about a source.',
    'Edited source',
    ById.extend(sourceSettings.shape),
    SourceSummary,
  ),
  'source.delete': write(
    'Deletes a source with its passages and their links.',
    'Deleted source',
    ById,
    Nothing,
  ),
  'source.original': read(
    'The original file, byte for byte; of an older revision where asked.',
    ById.extend({ revision: revision.optional() }),
    z.object({ fileName: z.string(), mediaType: z.string(), content: z.base64() }),
  ),
  'source.view': read(
    'The original in a form that can be shown: nothing in it runs, nothing reaches a network.',
    ById.extend({ revision: revision.optional() }),
    OriginalView,
  ),
  'source.encodings': read(
    'How the text of a source was decoded, and how else it could be.',
    ById,
    z.object({
      encoding: z.string().nullable().meta({ description: 'Null where the format says it.' }),
      choices: z.array(
        z.object({
          encoding: z.string(),
          sample: z.string().meta({ description: 'A stretch where the encodings differ.' }),
        }),
      ),
    }),
  ),
  'source.decode': write(
    'Decodes the original of a source anew; its passages follow.',
    'Changed encoding',
    ById.extend({ encoding }),
    RevisionResult,
  ),
  'source.correct': write(
    'Corrects the text of a source; its passages follow the edits exactly.',
    'Corrected text',
    ById.extend({
      revision: revision.meta({ description: 'The one that the edits were made in.' }),
      edits: z
        .array(Span.extend({ text: z.string() }))
        .min(1)
        .meta({ description: 'In order, apart; `start` may equal `end` to insert.' }),
    }),
    RevisionResult,
  ),
  'source.revise': write(
    'Takes in a newer version of a source; its passages follow.',
    'Revised source',
    ById.extend({ fileName, content, encoding: encoding.optional() }),
    RevisionResult,
  ),
  'source.revisions': read(
    'The texts that a source has had, newest first.',
    ById,
    z.object({ revisions: z.array(SourceRevision) }),
  ),
  'source.compare': read(
    'Two sources, or two revisions of one, paragraph beside paragraph.',
    z.object({
      left: ById.extend({ revision: revision.optional() }),
      right: ById.extend({ revision: revision.optional() }),
    }),
    z.object({ rows: z.array(ComparedRow), similarity: z.number() }),
  ),
  'source.similar': read(
    'Other sources that say nearly the same.',
    ById,
    z.object({ similar: z.array(ImportedSource.shape.similar.element) }),
  ),
  'source.remember': aside(
    'Remembers where reading stopped. Not part of the history.',
    ById.extend({ position: z.number().int().nonnegative() }),
    Nothing,
  ),

  'passage.create': write(
    'Makes a passage of the given spans or quoted words. Unknown names are created.',
    'Created passage',
    z.object({ sourceId: Id, ...Place.shape, ...PassageFields.shape }),
    Passage,
  ),
  'passage.list': read(
    'Lists passages in the order of their sources and places.',
    PassageFilter.extend(Page.shape),
    Paged.extend({ passages: z.array(Passage) }),
  ),
  'passage.get': read('One passage.', ById, Passage),
  'passage.update': write(
    'Changes a passage. A list that is given replaces the one before.',
    'Edited passage',
    ById.extend({ ...Place.shape, ...PassageFields.shape }),
    Passage,
  ),
  'passage.delete': write('Deletes a passage and its links.', 'Deleted passage', ById, Nothing),
  'passage.review': read(
    'A passage that needs review: as it was read, and where it may stand now.',
    ById,
    Review,
  ),
  'passage.place': write(
    'Places a passage in the newest text of its source.',
    'Placed passage',
    ById.extend(Place.shape),
    Passage,
  ),
  'passage.keep': write(
    'Keeps a passage at the revision it was read in, as historical.',
    'Kept passage as historical',
    ById,
    Passage,
  ),
  'passage.backlinks': read(
    'The notes that quote a passage.',
    ById,
    z.object({ notes: z.array(NoteSummary) }),
  ),
  'passage.suggest': read(
    'What the sentence around a selection suggests: who speaks, to whom, when.',
    z.object({ sourceId: Id, spans: z.array(Span).min(1) }),
    z.object({
      speakers: z.array(z.string()),
      addressees: z.array(z.string()),
      reportedBy: z.array(z.string()),
      saidOn: SaidOn.nullable(),
      issues: z.array(TagRef),
    }),
  ),

  'condition.setStatus': write(
    'Sets the status of a condition, with the passage that shows it.',
    'Changed condition',
    ById.extend({
      status: ConditionStatus,
      evidenceId: Id.nullable().optional(),
      note: z.string().max(10_000).optional(),
    }),
    Passage,
  ),

  'tag.list': read(
    'Lists tags: stances, issues, then free tags, each in its order.',
    z.object({ family: TagFamily.optional() }),
    z.object({ tags: z.array(Tag) }),
  ),
  'tag.create': write(
    'Makes a tag; an issue unless a family is said.',
    'Created tag',
    TagDetails.partial().required({ name: true }),
    Tag,
  ),
  'tag.update': write(
    'Changes a tag.',
    'Edited tag',
    ById.extend(TagDetails.partial().shape).extend({ position: z.number().optional() }),
    Tag,
  ),
  'tag.merge': write(
    'Merges a tag into another: its passages and its children go there.',
    'Merged tag',
    z.object({ from: Id, into: Id }),
    Tag,
  ),
  'tag.delete': write('Deletes a tag and takes it off its passages.', 'Deleted tag', ById, Nothing),

  'actor.list': read(
    'Lists actors by name.',
    Page.extend({ text: z.string().optional().meta({ description: 'In a name or an alias.' }) }),
    Paged.extend({ actors: z.array(Actor) }),
  ),
  'actor.get': read('One actor.', ById, Actor),
  'actor.create': write(
    'Makes an actor.',
    'Created actor',
    ActorDetails.partial().required({ name: true }),
    Actor,
  ),
  'actor.update': write(
    'Changes an actor.',
    'Edited actor',
    ById.extend(ActorDetails.partial().shape),
    Actor,
  ),
  'actor.merge': write(
    'Merges an actor into another; its name becomes an alias.',
    'Merged actor',
    z.object({ from: Id, into: Id }),
    Actor,
  ),
  'actor.delete': write(
    'Deletes an actor and takes it out of every attribution.',
    'Deleted actor',
    ById,
    Nothing,
  ),

  'link.create': write(
    'Links two passages, notes, sources or events.',
    'Created link',
    z.object({
      from: Id,
      to: Id,
      type: z.string().meta({ description: 'Name, inverse name or id of a link type.' }),
      note: z.string().max(10_000).optional(),
    }),
    Link,
  ),
  'link.list': read(
    'Lists links, of one thing where its id is given.',
    Page.extend({ id: Id.optional() }),
    Paged.extend({ links: z.array(Link) }),
  ),
  'link.update': write(
    'Changes a link: its type, note or direction.',
    'Edited link',
    ById.extend({
      type: z.string().optional(),
      note: z.string().max(10_000).optional(),
      reverse: z.boolean().optional().meta({ description: 'Swaps the two ends.' }),
    }),
    Link,
  ),
  'link.delete': write('Deletes a link.', 'Deleted link', ById, Nothing),
  'linkType.list': read('Lists link types.', Nothing, z.object({ linkTypes: z.array(LinkType) })),
  'linkType.create': write(
    'Makes a link type. Without an inverse it is symmetric.',
    'Created link type',
    LinkTypeDetails.partial().required({ name: true }),
    LinkType,
  ),
  'linkType.update': write(
    'Changes a link type.',
    'Edited link type',
    ById.extend({
      ...LinkTypeDetails.partial().shape,
      position: z.number().optional().meta({ description: 'In the order of lists.' }),
    }),
    LinkType,
  ),
  'linkType.delete': write(
    'Deletes a link type that no link uses.',
    'Deleted link type',
    ById,
    Nothing,
  ),

  'event.list': read('Lists events by date.', Nothing, z.object({ events: z.array(Event) })),
  'event.create': write(
    'Makes an event: a round of talks, a call, a deadline.',
    'Created event',
    z.object({
      title,
      from: PartialDate,
      to: PartialDate.nullable().optional(),
      place: z.string().trim().max(300).nullable().optional(),
      participants: ActorInputs.optional(),
      description: z.string().max(100_000).optional(),
    }),
    Event,
  ),
  'event.update': write(
    'Changes an event.',
    'Edited event',
    ById.extend({
      title: title.optional(),
      from: PartialDate.optional(),
      to: PartialDate.nullable().optional(),
      place: z.string().trim().max(300).nullable().optional(),
      participants: ActorInputs.optional(),
      description: z.string().max(100_000).optional(),
    }),
    Event,
  ),
  'event.delete': write('Deletes an event and its links.', 'Deleted event', ById, Nothing),

  'note.list': read(
    'Lists notes, newest first.',
    Page,
    Paged.extend({ notes: z.array(NoteSummary) }),
  ),
  'note.get': read('One note.', ById, Note),
  'note.save': write(
    'Saves a note: a new one without an id. Markdown quotes passages as [[passage:ID]].',
    'Saved note',
    z.object({
      id: Id.optional(),
      title,
      body: z.union([NoteBody, z.object({ markdown: z.string() })]),
      version: z
        .number()
        .int()
        .optional()
        .meta({ description: 'The version this edit began from; a newer one is a conflict.' }),
    }),
    z.object({ id: Id, version: z.number().int() }),
  ),
  'note.acceptWords': write(
    'Takes over the present words of a quoted passage that changed.',
    'Accepted changed words',
    ById.extend({ passageId: Id }),
    Nothing,
  ),
  'note.delete': write('Deletes a note and its links.', 'Deleted note', ById, Nothing),

  'search.query': read(
    'Searches everything. Filters: tag: issue: by: to: before: after: in:',
    z.object({
      query: z.string().max(2000),
      kinds: z.array(HitKind).optional(),
      limit: z.number().int().positive().max(500).optional().meta({ description: 'Of each kind.' }),
    }),
    z.object({ hits: z.array(Hit), totals: z.partialRecord(HitKind, z.number().int()) }),
  ),
  'savedSearch.list': read(
    'Lists saved searches.',
    Nothing,
    z.object({ searches: z.array(SavedSearch) }),
  ),
  'savedSearch.create': write(
    'Saves a search.',
    'Saved search',
    z.object({
      title,
      query: z.string().trim().max(2000).optional(),
      view: TableView.optional().meta({ description: 'Instead of `query`.' }),
    }),
    SavedSearch,
  ),
  'savedSearch.update': write(
    'Renames a saved search, or changes what it looks for.',
    'Edited saved search',
    ById.extend({
      title: title.optional(),
      query: z.string().trim().max(2000).optional(),
      view: TableView.optional(),
    }),
    SavedSearch,
  ),
  'savedSearch.delete': write('Deletes a saved search.', 'Deleted saved search', ById, Nothing),

  'export.note': read(
    'A note as Markdown, each quotation with its footnote, or as one HTML page.',
    ById.extend({ format: z.enum(['markdown', 'html']) }),
    ExportedFile,
  ),
  'export.source': read(
    'A source with its passages marked and listed, as Markdown or one HTML page.',
    ById.extend({ format: z.enum(['markdown', 'html']) }),
    ExportedFile,
  ),
  'export.passages': read(
    'Passages as CSV (UTF-8 with BOM), XLSX or JSON.',
    PassageFilter.extend({
      format: z.enum(['csv', 'xlsx', 'json']),
      view: TableView.optional().meta({
        description: 'What the passage table shows, in its order and columns.',
      }),
    }),
    ExportedFile,
  ),

  'history.list': read(
    'What was done, newest first.',
    Page.extend(HistoryFilter.shape),
    Paged.extend({ steps: z.array(HistoryStep) }),
  ),
  'history.undo': aside(
    'Takes back the last action.',
    Nothing,
    z.object({ step: HistoryStep, changes: z.array(Change) }),
  ),
  'history.redo': aside(
    'Does again what was taken back last.',
    Nothing,
    z.object({ step: HistoryStep, changes: z.array(Change) }),
  ),

  ...codingOperations,
  ...viewOperations,
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
/** What a caller may pass. */
export type InputOf<Name extends OperationName> = z.input<Contract[Name]['input']>;
/** What a handler receives: parsed, with unknown fields refused. */
export type ParsedInputOf<Name extends OperationName> = z.output<Contract[Name]['input']>;
export type OutputOf<Name extends OperationName> = z.output<Contract[Name]['output']>;

export const operationNames = Object.keys(contract) as OperationName[];

/** Whether `name` is an operation. */
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}

/** Told to every window after each committed change. */
export const ChangedEvent = z.object({
  operation: z.string(),
  changes: z.array(Change),
});
export type ChangedEvent = z.infer<typeof ChangedEvent>;
