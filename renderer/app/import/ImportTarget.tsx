import { useEffect } from 'react';
import { isModalOpen } from '../../commands/keys.ts';
import { isTextField } from '../../commands/textField.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openDialog } from '../../state/dialogs.ts';
import { DropOverlay } from './DropOverlay.tsx';
import { filesOf } from './chosenFiles.ts';
import { takeIn } from './dropped.ts';
import { importFiles } from './importFiles.ts';
import { useFileDrop } from './useFileDrop.ts';

/** Takes in files dropped anywhere on the window, and text pasted where nothing is being typed. */
export function ImportTarget() {
  const { t } = useMessages();
  const over = useFileDrop(takeIn);
  usePastedText();
  return over && <DropOverlay>{t('app.import.drop')}</DropOverlay>;
}

function usePastedText(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isTextField(event.target) || isModalOpen()) return;
      const files = filesOf(event.clipboardData?.files ?? []);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const html = event.clipboardData?.getData('text/html') ?? '';
      // With words of a page or a table comes a picture of them; with a file comes its name.
      if (files.length > 0 && html === '') void importFiles(files);
      else if (text.trim() !== '') openDialog({ kind: 'paste', text, html });
      else return;
      event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
