import { useEffect, useState } from 'react';

/** Whether files or folders are being dragged over the window; told of those that are dropped. */
export function useFileDrop(onFiles: (dropped: DataTransfer) => void): boolean {
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
      onFiles(event.dataTransfer);
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
  }, [onFiles]);
  return over;
}
