import { useEffect } from 'react';
import { isModalOpen } from '../../commands/keys.ts';
import { isTextField } from '../../commands/textField.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openDialog } from '../../state/dialogs.ts';
import { DropOverlay } from './DropOverlay.tsx';
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
