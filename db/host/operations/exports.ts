import { noteAsHtml, noteAsMarkdown } from '../../export/note/exportNote.ts';
import type { NoteMaterial } from '../../export/note/material.ts';
import { columnsOf } from '../../export/passages/columns.ts';
import {
  passagesAsCsv,
  passagesAsJson,
  passagesAsXlsx,
} from '../../export/passages/exportPassages.ts';
import type { PassagesMaterial } from '../../export/passages/material.ts';
import { sourceAsHtml, sourceAsMarkdown } from '../../export/source/exportSource.ts';
import type { SourceMaterial } from '../../export/source/material.ts';
import type { PassageFilter } from '../../api/inputs.ts';
import type { TableView } from '../../model/passageTable.ts';
import type { Database } from '../../store/database.ts';
import { linksOf } from '../../store/links/readLinks.ts';
import { readNote } from '../../store/notes/readNotes.ts';
import { passageIds } from '../../store/passages/listPassages.ts';
import { readPassages } from '../../store/passages/readPassages.ts';
import { readSource } from '../../store/sources/readSources.ts';
import { listTags } from '../../store/tags/readTags.ts';
import type { MixedHandlers } from './handlers.ts';
import { idsOfView } from './idsOfView.ts';
import { sourcesOf } from './sourcesOf.ts';

export const exportHandlers = {
  'export.note': ({ db }, { id, format }) => {
    const material = noteMaterial(db, id);
    return format === 'html' ? noteAsHtml(material) : noteAsMarkdown(material);
  },
  'export.source': ({ db }, { id, format }) => {
    const material = sourceMaterial(db, id);
    return format === 'html' ? sourceAsHtml(material) : sourceAsMarkdown(material);
  },
  'export.passages': {
    async prepare({ db }, { format, view, ...filter }) {
      const material = passagesMaterial(db, chosenPassages(db, filter, view));
      const columns = view?.columns && columnsOf(view.columns);
      const file =
        format === 'json'
          ? passagesAsJson(material)
          : await (format === 'csv' ? passagesAsCsv : passagesAsXlsx)(material, columns);
      return () => file;
    },
  },
} satisfies Omit<
  MixedHandlers<'export'>,
  'export.ledger' | 'export.matrix' | 'export.network' | 'export.agreement'
>;

function noteMaterial(db: Database, id: string): NoteMaterial {
  const { title, body, references } = readNote(db, id);
  const quoted = references.filter(({ kind }) => kind === 'passage');
  const passages = readPassages(
    db,
    quoted.map((reference) => reference.id),
  );
  return {
    title,
    body,
    references,
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    sources: sourcesOf(db, passages),
  };
}

function sourceMaterial(db: Database, id: string): SourceMaterial {
  const source = readSource(db, id);
  const passages = readPassages(db, passageIds(db, { sourceId: id }));
  const links = linksOf(
    db,
    passages.map((passage) => passage.id),
  );
  const colors = listTags(db).flatMap((tag) =>
    tag.color === null ? [] : [[tag.id, tag.color] as const],
  );
  return { source, passages, links, colors: new Map(colors) };
}

/** The passages that both a filter and a view let through, in the order of the view. */
function chosenPassages(
  db: Database,
  filter: PassageFilter,
  view: TableView | undefined,
): readonly string[] {
  if (view === undefined) return passageIds(db, filter);
  const shown = idsOfView(db, view);
  if (Object.keys(filter).length === 0) return shown;
  const through = new Set(passageIds(db, filter));
  return shown.filter((id) => through.has(id));
}

function passagesMaterial(db: Database, ids: readonly string[]): PassagesMaterial {
  const passages = readPassages(db, ids);
  const links = linksOf(
    db,
    passages.map((passage) => passage.id),
  );
  return { passages, sources: sourcesOf(db, passages), links };
}
