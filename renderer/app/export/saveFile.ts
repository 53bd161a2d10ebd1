import { shell } from '../../bridge/shell.ts';
import { t } from '../../messages/i18n.ts';
import { reportError, showToast } from '../../ui/toasts.ts';

interface FileToSave {
  fileName: string;
  mediaType: string;
  base64: string;
}

/** Saves a file where the person says, and shows where that was. */
export async function saveFile(file: FileToSave): Promise<void> {
  try {
    const { saved, path } = await shell.request('saveFile', file);
    if (!saved) return;
    const message = path
      ? t('app.export.saved', { path })
      : t('app.export.downloaded', { name: file.fileName });
    showToast({ tone: 'info', message });
  } catch (error) {
    reportError(error);
  }
}
