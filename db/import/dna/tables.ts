import type { ForeignDatabase, ForeignValue } from '../../store/foreign/openForeign.ts';

/** A document of a DNA database, its text as it is there. */
export interface DnaDocument {
  id: number;
  title: string;
  text: string;
  author: string;
  source: string;
  section: string;
  notes: string;
  type: string;
  date: ForeignValue;
}

/** A person, organisation, concept or the like. */
export interface Entity {
  value: string;
  /** Of whom or what it is part; null where it stands alone. */
  parent: number | null;
  /** What is known of it: pairs of name and value, none empty. */
  attributes: Array<[name: string, value: string]>;
}

/** What a statement says: of a variable a value. */
export interface Statement {
  id: number;
  start: number;
  stop: number;
  /** The name of its type; empty where that is not known. */
  type: string;
  coder: string | null;
  values: Array<{ variable: string; value: Entity | string | number | boolean }>;
}

/** All that is read of a DNA database. */
export interface DnaTables {
  documents: DnaDocument[];
  /** By the id of their document. */
  statements: Map<number, Statement[]>;
  entities: Map<number, Entity>;
}

/** The columns without which a database is not of DNA 3. */
const REQUIRED: ReadonlyArray<[table: string, columns: string[]]> = [
  ['STATEMENTS', ['ID', 'DocumentId', 'Start', 'Stop', 'StatementTypeId']],
  ['VARIABLES', ['ID', 'Variable']],
  ['ENTITIES', ['ID', 'Value']],
  ['DATASHORTTEXT', ['StatementId', 'VariableId', 'Entity']],
];

/** Why a database cannot be read, in words; null when it can. */
export function objectionTo(database: ForeignDatabase): string | null {
  if (!database.has('DOCUMENTS', ['ID', 'Title', 'Text', 'Date'])) {
    return 'it is the database of another program';
  }
  if (REQUIRED.every(([table, columns]) => database.has(table, columns))) return null;
  return 'it was written by another version than 3.0 of Discourse Network Analyzer';
}

/** Reads the tables of a DNA 3.0 database. */
export function readTables(database: ForeignDatabase): DnaTables {
  const entities = readEntities(database);
  const coders = readNames(database, 'CODERS', 'Name');
  const types = readNames(database, 'STATEMENTTYPES', 'Label');
  const values = readValues(database, entities);
  const statements = new Map<number, Statement[]>();
  const columns = ['ID', 'StatementTypeId', 'DocumentId', 'Start', 'Stop', 'Coder'] as const;
  for (const row of database.rows('STATEMENTS', columns)) {
    const id = number(row.ID);
    listIn(statements, number(row.DocumentId)).push({
      id,
      start: number(row.Start),
      stop: number(row.Stop),
      type: types.get(number(row.StatementTypeId)) ?? '',
      coder: coders.get(number(row.Coder)) ?? null,
      values: values.get(id) ?? [],
    });
  }
  return { documents: readDocuments(database), statements, entities };
}

function readDocuments(database: ForeignDatabase): DnaDocument[] {
  const columns = [
    'ID',
    'Title',
    'Text',
    'Author',
    'Source',
    'Section',
    'Notes',
    'Type',
    'Date',
  ] as const;
  const documents = Array.from(database.rows('DOCUMENTS', columns), (row) => ({
    id: number(row.ID),
    title: text(row.Title),
    text: text(row.Text),
    author: text(row.Author),
    source: text(row.Source),
    section: text(row.Section),
    notes: text(row.Notes),
    type: text(row.Type),
    date: row.Date,
  }));
  return documents.sort((a, b) => a.id - b.id);
}

function readEntities(database: ForeignDatabase): Map<number, Entity> {
  const entities = new Map<number, Entity>();
  for (const row of database.rows('ENTITIES', ['ID', 'Value', 'ChildOf'])) {
    const parent = row.ChildOf === null ? null : number(row.ChildOf);
    entities.set(number(row.ID), { value: text(row.Value).trim(), parent, attributes: [] });
  }
  const names = readNames(database, 'ATTRIBUTEVARIABLES', 'AttributeVariable');
  const columns = ['EntityId', 'AttributeVariableId', 'AttributeValue'] as const;
  for (const row of database.rows('ATTRIBUTEVALUES', columns)) {
    const name = names.get(number(row.AttributeVariableId));
    const value = text(row.AttributeValue).trim();
    if (name === undefined || value === '') continue;
    entities.get(number(row.EntityId))?.attributes.push([name, value]);
  }
  return entities;
}

/** What each statement says, by its id; what is empty is not said. */
function readValues(
  database: ForeignDatabase,
  entities: ReadonlyMap<number, Entity>,
): Map<number, Statement['values']> {
  const variables = readNames(database, 'VARIABLES', 'Variable');
  const values = new Map<number, Statement['values']>();
  const read = <Column extends 'Value' | 'Entity'>(
    table: string,
    column: Column,
    convert: (value: ForeignValue) => Statement['values'][number]['value'] | undefined,
  ) => {
    for (const row of database.rows(table, ['StatementId', 'VariableId', column])) {
      const variable = variables.get(number(row.VariableId));
      const value = convert(row[column]);
      if (variable === undefined || value === undefined) continue;
      listIn(values, number(row.StatementId)).push({ variable, value });
    }
  };
  read('DATASHORTTEXT', 'Entity', (id) => {
    const entity = entities.get(number(id));
    return entity?.value === '' ? undefined : entity;
  });
  read('DATABOOLEAN', 'Value', (value) => number(value) !== 0);
  read('DATAINTEGER', 'Value', number);
  read('DATALONGTEXT', 'Value', (value) => text(value).trim() || undefined);
  return values;
}

function readNames(database: ForeignDatabase, table: string, column: string): Map<number, string> {
  return new Map(
    Array.from(database.rows(table, ['ID', column]), (row) => [
      number(row['ID']!),
      text(row[column]!).trim(),
    ]),
  );
}

function listIn<Value>(lists: Map<number, Value[]>, key: number): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function text(value: ForeignValue): string {
  return typeof value === 'string' ? value : '';
}

/** NaN for what is no number, which is no id and no place in a text. */
function number(value: ForeignValue): number {
  return typeof value === 'number' ? value : Number.NaN;
}
