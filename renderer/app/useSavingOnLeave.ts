import { useEffect } from 'react';
import { flushAll } from '../state/pendingSaves.ts';
import { useSaveState } from '../state/saveState.ts';
import { inBrowser } from '../state/shellState.ts';

/** Saves what is held back whenever the window may be about to go. */
export function useSavingOnLeave(): void {
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void flushAll();
    };
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('beforeunload', saveOrAsk);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('beforeunload', saveOrAsk);
    };
  }, []);
}

/** A page cannot wait for a save, but while the browser asks whether to leave, it goes on saving. */
function saveOrAsk(event: BeforeUnloadEvent): void {
  const unsaved = useSaveState.getState().pending.size > 0;
  void flushAll();
  if (unsaved && inBrowser()) event.preventDefault();
}
