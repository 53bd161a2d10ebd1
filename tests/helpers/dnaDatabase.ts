import { BetterSqlite3, type Database } from '../../db/store/database.ts';

/** The tables of Discourse Network Analyzer 3.0, without what is not read of them. */
const TABLES = `
  CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT NOT NULL);
  CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT NOT NULL, Password TEXT NOT NULL);
  CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT NOT NULL, Text TEXT NOT NULL,
    Coder INTEGER, Author TEXT NOT NULL DEFAULT '', Source TEXT NOT NULL DEFAULT '',
    Section TEXT NOT NULL DEFAULT '', Notes TEXT NOT NULL DEFAULT '',
    Type TEXT NOT NULL DEFAULT '', Date INTEGER NOT NULL);
  CREATE TABLE STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT NOT NULL);
  CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT NOT NULL, DataType TEXT NOT NULL,
    StatementTypeId INTEGER);
  CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER,
    Start INTEGER NOT NULL, Stop INTEGER NOT NULL, Coder INTEGER);
  CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY, VariableId INTEGER NOT NULL, Value TEXT NOT NULL,
    ChildOf INTEGER, UNIQUE (VariableId, Value));
  CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER,
    Entity INTEGER NOT NULL);
  CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER,
    Value TEXT);
  CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER,
    Value INTEGER);
  CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER,
    Value INTEGER);
  CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY, VariableId INTEGER,
    AttributeVariable TEXT NOT NULL);
  CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY, EntityId INTEGER,
    AttributeVariableId INTEGER, AttributeValue TEXT NOT NULL);`;

/** What every such database begins with: its types of statement, and who may code. */
const STARTER = `
  INSERT INTO CODERS VALUES (1, 'Admin', 'x'), (2, 'Olan', 'x');
  INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement'), (2, 'Story'), (3, 'Annotation');
  INSERT INTO VARIABLES VALUES
    (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),
    (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1),
    (5, 'villain', 'short text', 2), (6, 'strength', 'integer', 2), (7, 'ironic', 'boolean', 2),
    (8, 'note', 'long text', 3);
  INSERT INTO ATTRIBUTEVARIABLES VALUES (1, 1, 'Type'), (2, 1, 'Alias'), (3, 1, 'Notes'), (4, 2, 'Type');
  INSERT INTO ENTITIES VALUES
    (1, 1, '', NULL), (2, 1, 'Mirre Olan', NULL), (3, 2, 'Strait Council', 4),
    (4, 2, 'Aldova', NULL), (5, 3, 'The crews should come home.', NULL), (6, 5, 'the fog', NULL),
    (7, 2, '', NULL);
  INSERT INTO ATTRIBUTEVALUES VALUES
    (1, 2, 1, 'Envoy'), (2, 2, 2, 'Olan; M. Olan'), (3, 2, 3, 'Speaks for the crews.'),
    (4, 3, 1, 'Council'), (5, 4, 4, '');`;

/** The bytes of an invented `.dna` file; `fill` puts in documents and statements, as SQL. */
export function makeDnaDatabase(fill: string): Uint8Array {
  return makeDatabase(TABLES + STARTER + fill);
}

/** The bytes of a database that some SQL makes. */
export function makeDatabase(sql: string): Uint8Array {
  const db: Database = new BetterSqlite3(':memory:');
  try {
    db.exec(sql);
    return db.serialize();
  } finally {
    db.close();
  }
}
