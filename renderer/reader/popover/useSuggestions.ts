import { useEffect, useState } from 'react';
import { notebook } from '../../bridge/notebook.ts';
import { withSuggestions, type Draft } from '../draft.ts';
import { updateDraft } from '../reading.ts';

/** Fills in what the sentence suggests, once; nothing waits for it. */
export function useSuggestions(sourceId: string, draft: Draft): void {
  const [spans] = useState(draft.spans);
  useEffect(() => {
    let wanted = true;
    notebook.call('passage.suggest', { sourceId, spans }).then(
      (suggestions) => wanted && updateDraft((now) => withSuggestions(now, suggestions)),
      // They are only a help: without them everything can be typed.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [sourceId, spans]);
}
