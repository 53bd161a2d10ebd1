import { useEffect } from 'react';
import { PASSAGE_DATA } from '../reader/margin/Card.tsx';
import { openTab } from '../state/workspace.ts';

/** Long enough not to open what is only passed over. */
const HOVER_MS = 450;

/**
 * Opens a tab or a note of the library while a passage is held over it, so that the passage can be
 * dropped into a note that is not shown yet. What can be opened so carries `data-opens="note ID"`.
 */
export function useSpringLoading(): void {
  useEffect(() => {
    let held: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      clearTimeout(timer);
      held = null;
    };
    const onDragOver = ({ target, dataTransfer }: DragEvent) => {
      if (!dataTransfer?.types.includes(PASSAGE_DATA)) return;
      const element = (target as Element | null)?.closest('[data-opens]');
      const opens = element?.getAttribute('data-opens') ?? null;
      if (opens === held) return;
      leave();
      held = opens;
      const [kind, id] = opens?.split(' ') ?? [];
      if ((kind === 'note' || kind === 'source') && id !== undefined) {
        timer = setTimeout(() => openTab({ kind, id }), HOVER_MS);
      }
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('drop', leave);
    document.addEventListener('dragend', leave);
    return () => {
      leave();
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('drop', leave);
      document.removeEventListener('dragend', leave);
    };
  }, []);
}
