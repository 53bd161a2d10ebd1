import { importBatch, type BatchReport } from '../../../db/api/importBatch.ts';
import { groupFiles } from '../../../db/model/fileGroups.ts';
import { notebook } from '../../bridge/notebook.ts';
import { followSlowly } from '../../data/changes.ts';
import { t } from '../../messages/i18n.ts';
import { openDialog } from '../../state/dialogs.ts';
import { openTab, select } from '../../state/workspace.ts';
import { showToast } from '../../ui/toasts.ts';
import { toBatchFile, type ChosenFile } from './chosenFiles.ts';
import { useImport } from './importState.ts';
import { isPlain } from './report.ts';

/** Imports files one after the other, says how far it is, and in the end what became of each. */
export async function importFiles(files: readonly ChosenFile[]): Promise<void> {
  if (files.length === 0) return;
  if (useImport.getState().running) {
    showToast({ tone: 'info', message: t('app.import.busy') });
    return;
  }
  const groups = groupFiles(files, ({ path }) => path).map(({ main, companions }) => ({
    main: toBatchFile(main),
    companions: companions.map(toBatchFile),
  }));
  const abort = new AbortController();
  const cancel = () => abort.abort();
  const followAgain = followSlowly();
  const report = await importBatch(notebook.call, groups, {
    batch: crypto.randomUUID(),
    signal: abort.signal,
    onProgress: (progress) => useImport.setState({ running: { progress, cancel } }),
  });
  followAgain();
  useImport.setState({ running: null, report });
  tell(report);
}

/** One file is opened, many are told of; where there is something to know there is a list to read. */
function tell(report: BatchReport): void {
  const { results, left, stopped } = report;
  const [only] = results;
  const alone = results.length === 1 && left === 0 && stopped === null;
  if (alone && only && !only.ok) {
    showToast({ tone: 'error', message: only.error.message, detail: only.error.action });
  } else if (alone && only?.ok && only.sources.length === 1) {
    const { id, title, outcome } = only.sources[0]!;
    openTab({ kind: 'source', id });
    select({ kind: 'source', id });
    const message = t(`app.import.one.${outcome}`, { name: title });
    showToast({ tone: 'info', message, ...(!isPlain(only) && { button: reportButton() }) });
  } else if (left === 0 && results.every(isPlain)) {
    const message = t('app.import.newSources', { count: report.sources });
    showToast({ tone: 'info', message, button: reportButton() });
  } else {
    openDialog({ kind: 'importReport' });
  }
}

function reportButton() {
  return { label: t('app.import.showReport'), run: () => openDialog({ kind: 'importReport' }) };
}
