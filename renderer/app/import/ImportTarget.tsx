import { useEffect, useState } from 'react';
import { isModalOpen } from '../../commands/keys.ts';
import { isTextField } from '../../commands/textField.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openDialog } from '../../state/dialogs.ts';
import { showToast } from '../../ui/toasts.ts';
import { importFiles } from './importFiles.ts';
import styles from './ImportTarget.module.css';

/** Takes in files dropped anywhere on the window, and text pasted where nothing is being typed. */
export function ImportTarget() {
  const { t } = useMessages();
  const over = useFileDrop();
  usePastedText();
  if (!over) return null;
  return (
    <div className={styles.overlay} aria-hidden>
      <p className={styles.words}>{t('app.import.drop')}</p>
    </div>
  );
}

/** Whether files are being dragged over the window; they are imported where they are dropped. */
function useFileDrop(): boolean {
  const { t } = useMessages();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      // No editor below shall take the files for something to insert.
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const files = [...event.dataTransfer.files];
      const sources = files.filter(({ name }) => !name.endsWith('.parley'));
      if (sources.length < files.length) {
        showToast({ tone: 'error', message: t('app.import.notebook') });
      }
      void importFiles(sources);
    };
    window.addEventListener('dragenter', onDrag, true);
    window.addEventListener('dragover', onDrag, true);
    window.addEventListener('dragleave', onLeave, true);
    window.addEventListener('drop', onDrop, true);
    return () => {
      window.removeEventListener('dragenter', onDrag, true);
      window.removeEventListener('dragover', onDrag, true);
      window.removeEventListener('dragleave', onLeave, true);
      window.removeEventListener('drop', onDrop, true);
    };
  }, [t]);
  return over;
}

function usePastedText(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isTextField(event.target) || isModalOpen()) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) void importFiles(files);
      else if (text.trim() !== '') openDialog({ kind: 'paste', text });
      else return;
      event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
