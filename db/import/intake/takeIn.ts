import type { ImportedSource, ImportOutcome } from '../../api/importReport.ts';
import type { SourceDetails } from '../../model/source.ts';
import type { Database } from '../../store/database.ts';
import { given } from '../../store/given.ts';
import { readSourceText } from '../../store/passages/sourceText.ts';
import { findByText, similarSources } from '../../store/sources/fingerprints.ts';
import { readSourceSummary } from '../../store/sources/readSources.ts';
import { sha256 } from '../../store/sources/snapshots.ts';
import { createSource, findByOriginal } from '../../store/sources/writeSource.ts';
import type { ImportedDocument } from '../imported.ts';
import { titleOf } from '../titleOf.ts';
import { takeInPassages } from './takeInPassages.ts';
import { tidyDetails } from './tidyDetails.ts';

/** A file that was read, and what a person says about it. */
export interface ReadFile {
  fileName: string;
  bytes: Uint8Array;
  documents: readonly ImportedDocument[];
  details: Partial<SourceDetails>;
}

/** Makes each document of a file a source, with the passages that it brings; or finds it there. */
export function takeIn(db: Database, file: ReadFile, now: Date): ImportedSource[] {
  const whole = sha256(file.bytes);
  return file.documents.map((document) => {
    const { original } = document;
    // Several documents may have the whole file as their original: only its words tell them apart.
    const name = original ? sha256(original.bytes) : file.documents.length === 1 ? whole : null;
    const sameBytes = name === null ? undefined : findByOriginal(db, name)[0];
    if (sameBytes !== undefined) return addTo(db, sameBytes, 'sameBytes', document, now);
    const sameText = findByText(db, document.text);
    if (sameText !== null) return addTo(db, sameText, 'sameText', document, now);
    return create(db, file, document, now);
  });
}

/** The sources that a file is already, as the import of it would tell; empty when it is none. */
export function alreadyIn(db: Database, bytes: Uint8Array): ImportedSource[] {
  return findByOriginal(db, sha256(bytes)).map((id) => report(db, id, 'sameBytes', 0, []));
}

function create(
  db: Database,
  { fileName, bytes, documents, details }: ReadFile,
  document: ImportedDocument,
  now: Date,
): ImportedSource {
  const original = document.original ?? { fileName, bytes };
  const said = given(details);
  // One title cannot be that of several.
  if (documents.length > 1) delete said.title;
  const title = titleOf(original.fileName, document);
  const id = createSource(
    db,
    {
      ...document,
      ...original,
      details: { ...tidyDetails({ ...document.details, title }), ...said },
    },
    now,
  );
  const source = readSourceText(db, id);
  const taken = takeInPassages(db, id, source, document, now);
  return report(db, id, 'new', taken.passages, [...document.warnings, ...taken.warnings]);
}

/**
 * What is there stays as it is, and its original is not kept twice. Passages are added, where they
 * are of the words that the source has at present.
 */
function addTo(
  db: Database,
  id: string,
  outcome: ImportOutcome,
  document: ImportedDocument,
  now: Date,
): ImportedSource {
  const source = readSourceText(db, id);
  const brought = document.passages?.length ?? 0;
  if (brought === 0) return report(db, id, outcome, 0, []);
  if (source.text !== document.text) {
    return report(db, id, outcome, 0, [
      {
        code: 'PASSAGES_LEFT_OUT',
        message: `Its ${brought} passages were left out: the text that they are of was changed since.`,
      },
    ]);
  }
  const { passages, warnings } = takeInPassages(db, id, source, document, now);
  return report(db, id, outcome, passages, [...document.warnings, ...warnings]);
}

function report(
  db: Database,
  id: string,
  outcome: ImportOutcome,
  passages: number,
  warnings: ImportedSource['warnings'],
): ImportedSource {
  const { title, encoding } = readSourceSummary(db, id);
  const similar = outcome === 'new' ? similarSources(db, id) : [];
  return { id, title, outcome, encoding, passages, warnings, similar };
}
