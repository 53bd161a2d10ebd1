import type { ExportedFile } from '../../../db/api/inputs.ts';
import type { TableView } from '../../../db/model/passageTable.ts';
import { toBase64 } from '../../data/base64.ts';
import { change } from '../../data/change.ts';
import { openDialog } from '../../state/dialogs.ts';
import { flushAll } from '../../state/pendingSaves.ts';
import type { TextOfSource } from '../../state/tabContent.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { saveFile } from './saveFile.ts';

/** Exports the note or the source that is shown. */
export async function exportTab(format: 'markdown' | 'html'): Promise<void> {
  const { tabs, active } = useWorkspace.getState();
  const tab = tabs[active];
  if (tab?.kind !== 'source' && tab?.kind !== 'note') return;
  // What is being typed belongs into it.
  await flushAll();
  await saveExport(await change(`export.${tab.kind}`, { id: tab.id, format }));
}

/** Exports passages: where a source is shown, it is asked whether only those of it. */
export function exportPassages(format: 'csv' | 'json', sourceId: string | null): void {
  if (sourceId === null) void savePassages(format, null);
  else openDialog({ kind: 'exportPassages', format, sourceId });
}

/** Exports the passages of one source, or all. */
export async function savePassages(format: 'csv' | 'json', sourceId: string | null): Promise<void> {
  await saveExport(await change('export.passages', { format, ...(sourceId && { sourceId }) }));
}

/** Exports what a view of the passage table shows. */
export async function exportView(view: TableView, format: 'csv' | 'xlsx' | 'json'): Promise<void> {
  await saveExport(await change('export.passages', { view, format }));
}

/** Saves the file that a text of a source was imported from, byte for byte. */
export async function saveOriginal(text: TextOfSource): Promise<void> {
  const original = await change('source.original', text);
  if (!original) return;
  const { fileName, mediaType, content } = original;
  await saveFile({ fileName, mediaType, base64: content });
}

/** Saves what an export gave; null where it failed, which has been told. */
export async function saveExport(file: ExportedFile | null): Promise<void> {
  if (!file) return;
  const { fileName, mediaType, content } = file;
  const base64 = file.base64 ? content : await toBase64(new Blob([content]));
  await saveFile({ fileName, mediaType, base64 });
}
