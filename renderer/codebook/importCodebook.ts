import type { CodebookResult } from '../../db/model/codebook.ts';
import { attempt } from '../data/attempt.ts';
import { toBase64 } from '../data/base64.ts';
import { offerUndo } from '../data/undo.ts';
import { t } from '../messages/i18n.ts';
import { reportError } from '../ui/toasts.ts';
import { resultLine } from './tagActions.ts';

/** What became of a file. */
export interface ImportedCodebook {
  fileName: string;
  result: CodebookResult;
}

/** Asks for a codebook and takes it in; `onImported` is told where there is something to be read. */
export function chooseCodebook(onImported: (imported: ImportedCodebook) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.qdc,.xml,.csv,.tsv';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void importCodebook(file, onImported);
  });
  input.click();
}

async function importCodebook(
  file: File,
  onImported: (imported: ImportedCodebook) => void,
): Promise<void> {
  const fileName = file.name;
  const content = await toBase64(file);
  const { value: result, error } = await attempt('codebook.import', { fileName, content });
  if (error) return reportError(error);
  if (result.warnings.length > 0) onImported({ fileName, result });
  else await offerUndo(t('codebook.imported.line', { fileName, result: resultLine(result) }));
}
