import { ApiError } from '../../../db/api/errors.ts';
import { notebook } from '../../bridge/notebook.ts';
import { toBase64 } from '../../data/base64.ts';
import { t } from '../../messages/i18n.ts';
import { openDialog } from '../../state/dialogs.ts';
import { openTab, select } from '../../state/workspace.ts';
import { showToast } from '../../ui/toasts.ts';
import { countOutcomes, useImport, type ImportOutcome } from './importState.ts';

/** Imports files one after the other, says how far it is, and in the end what became of each. */
export async function importFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0 || useImport.getState().running) return;
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
  };
  const outcomes: ImportOutcome[] = [];
  for (const file of files) {
    if (cancelled) break;
    useImport.setState({ running: { done: outcomes.length, total: files.length, cancel } });
    outcomes.push(await importFile(file));
  }
  useImport.setState({ running: null, outcomes });
  report(outcomes, files.length);
}

async function importFile(file: File): Promise<ImportOutcome> {
  const fileName = file.name;
  try {
    const content = await toBase64(file).catch((error: unknown) => {
      throw new ApiError('FILE_UNREADABLE', { fileName, reason: ApiError.from(error).message });
    });
    const { id, existing } = await notebook.call('source.import', { fileName, content });
    return { fileName, outcome: existing ? 'existing' : 'imported', id };
  } catch (error) {
    return { fileName, outcome: 'failed', error: ApiError.from(error) };
  }
}

/** One file is opened, several are told of; where something failed there is a list to read. */
function report(outcomes: readonly ImportOutcome[], total: number): void {
  const { imported, existing, failed } = countOutcomes(outcomes);
  const [only] = outcomes;
  if (total === 1 && only && only.outcome !== 'failed') {
    openTab({ kind: 'source', id: only.id });
    select({ kind: 'source', id: only.id });
    const message = t(`app.import.${only.outcome}One`, { name: only.fileName });
    showToast({ tone: 'info', message });
  } else if (total === 1 && only?.outcome === 'failed') {
    showToast({ tone: 'error', message: only.error.message, detail: only.error.action });
  } else if (failed > 0 || existing > 0 || outcomes.length < total) {
    openDialog({ kind: 'importReport' });
  } else {
    showToast({ tone: 'info', message: t('app.import.importedMany', { count: imported }) });
  }
}
