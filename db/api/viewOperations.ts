import { z } from 'zod';
import { Agreement, Coder, Disagreement } from '../model/agreement.ts';
import { Id } from '../model/ids.ts';
import { Deadlock, Ledger, LedgerGroup } from '../model/ledger.ts';
import { MapOf, NotebookMap } from '../model/map.ts';
import { Drift, Matrix, MatrixDimension } from '../model/matrix.ts';
import {
  Network,
  NetworkActors,
  NetworkKind,
  Normalization,
  Repetitions,
} from '../model/network.ts';
import { ConditionStatus } from '../model/passage.ts';
import { PassageQuery } from '../model/passageQuery.ts';
import { GroupKey, PassageSort, PassageTable } from '../model/passageTable.ts';
import { Day, Timeline, TimelineLanes } from '../model/timeline.ts';
import { ExportedFile, Nothing } from './inputs.ts';
import { aside, read } from './operation.ts';

const where = PassageQuery.optional();
const offset = z.number().int().nonnegative().optional();
const limit = z.number().int().positive().max(1000).optional();
const today = Day.optional().meta({
  description: 'What counts as today; else the clock, or the newest source where that is later.',
});

const matrix = {
  rows: MatrixDimension,
  columns: MatrixDimension,
  where,
  mostRows: z.number().int().positive().max(1000).optional(),
  mostColumns: z.number().int().positive().max(300).optional(),
};
const network = {
  kind: NetworkKind,
  actors: NetworkActors.optional().meta({ description: 'The parties unless said.' }),
  normalization: Normalization.optional(),
  repetitions: Repetitions.optional().meta({ description: '`oncePerSource` unless said.' }),
  where,
};
const ledger = {
  where,
  group: LedgerGroup.nullable().optional(),
  status: z.array(ConditionStatus).min(1).optional(),
  only: z.enum(['overdue', 'deadlocked']).optional(),
  today,
};

/** What is counted, compared and drawn from the passages. Rules: docs/analysis.md. */
export const viewOperations = {
  'passage.table': read(
    'A part of the passage table: filtered, sorted and grouped.',
    z.object({
      where,
      sort: z.array(PassageSort).max(5).optional(),
      group: GroupKey.nullable().optional(),
      offset,
      limit,
    }),
    PassageTable,
  ),
  'passage.ids': read(
    'The ids of the passages of the table, row by row: all, or a part of it.',
    z.object({
      where,
      sort: z.array(PassageSort).max(5).optional(),
      group: GroupKey.nullable().optional(),
      offset,
      limit: z.number().int().positive().optional(),
    }),
    z.object({ ids: z.array(Id) }),
  ),
  'passage.facets': read(
    'Who made passages and who published them, to choose from.',
    Nothing,
    z.object({
      coders: z.array(z.object({ name: z.string(), count: z.int() })),
      publishers: z.array(z.object({ name: z.string(), count: z.int() })),
      months: z.array(z.object({ month: z.string(), count: z.int() })),
    }),
  ),

  'ledger.read': read(
    'Who asks what of whom, what it unlocks and how it stands.',
    z.object({ ...ledger, offset, limit }),
    Ledger,
  ),
  'ledger.deadlocks': read(
    'Circles of open conditions in which everyone waits for the next.',
    z.object({ where }),
    z.object({
      deadlocks: z.array(Deadlock),
      complete: z.boolean().meta({ description: 'False where there are more than are listed.' }),
    }),
  ),

  'matrix.read': read(
    'Counts, latest stances and drift, of two dimensions.',
    z.object(matrix),
    Matrix,
  ),
  'matrix.drift': read(
    'The two passages between which a stance changed, side by side.',
    z.object({ from: Id, to: Id }),
    Drift,
  ),

  'timeline.read': read(
    'Passages by date, in lanes; counted in bins where they are too many.',
    z.object({
      lanes: TimelineLanes,
      where,
      from: Day.optional(),
      to: Day.optional(),
      most: z.number().int().positive().max(5000).optional(),
      mostLanes: z.number().int().positive().max(150).optional(),
      bins: z.number().int().positive().max(1000).optional(),
    }),
    Timeline,
  ),

  'map.read': read(
    'Passages, actors or issues with what ties them; the strongest first.',
    z.object({
      of: MapOf,
      where,
      limit: z.number().int().positive().max(2000).optional(),
      around: z.array(Id).max(500).optional().meta({ description: 'Only these and neighbours.' }),
      with: z.array(Id).max(500).optional().meta({
        description: 'These and their neighbours, too, beyond the strongest.',
      }),
      linkTypes: z.array(Id).optional().meta({ description: 'Links of these types alone.' }),
    }),
    NotebookMap,
  ),
  'map.place': aside(
    'Keeps where nodes of a map were put; null lets them go. Not part of the history.',
    z.object({
      map: z.enum(['passages', 'actors', 'issues', 'network']),
      places: z
        .array(z.object({ id: Id, place: z.object({ x: z.number(), y: z.number() }).nullable() }))
        .max(5000),
    }),
    Nothing,
  ),
  'network.read': read(
    'A network of actors, or of actors and issues; the strongest first.',
    z.object({ ...network, limit: z.number().int().positive().max(1000).optional() }),
    Network,
  ),

  'coder.list': read(
    'Who made passages in this notebook.',
    Nothing,
    z.object({ coders: z.array(Coder), unnamed: z.int() }),
  ),
  'agreement.read': read(
    'How far two coders agree, in figures.',
    z.object({ first: z.string(), second: z.string(), sources: z.array(Id).optional() }),
    Agreement,
  ),
  'agreement.disagreements': read(
    'Where two coders do not agree, in the order of the sources.',
    z.object({
      first: z.string(),
      second: z.string(),
      sources: z.array(Id).optional(),
      kinds: z.array(Disagreement.shape.kind).min(1).optional(),
      tag: Id.optional(),
      offset,
      limit,
    }),
    z.object({ total: z.int(), disagreements: z.array(Disagreement) }),
  ),

  'export.ledger': read(
    'The ledger as CSV or XLSX, each line with its quotation and place.',
    z.object({ ...ledger, format: z.enum(['csv', 'xlsx']) }),
    ExportedFile,
  ),
  'export.matrix': read(
    'A matrix as CSV or XLSX.',
    z.object({ ...matrix, format: z.enum(['csv', 'xlsx']) }),
    ExportedFile,
  ),
  'export.network': read(
    'A network as GraphML or as a CSV matrix.',
    z.object({ ...network, format: z.enum(['graphml', 'csv']) }),
    ExportedFile,
  ),
  'export.agreement': read(
    'The figures of agreement as CSV.',
    z.object({
      first: z.string(),
      second: z.string(),
      sources: z.array(Id).optional(),
      format: z.enum(['csv']),
    }),
    ExportedFile,
  ),
} as const;
