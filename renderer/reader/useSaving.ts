import { useCallback, useMemo, useState } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import { change } from '../data/change.ts';
import { showPassage } from '../data/passageLists.ts';
import { useMessages } from '../messages/i18n.ts';
import { useSettings } from '../state/settings.ts';
import { select } from '../state/workspace.ts';
import { announce } from '../ui/announce.ts';
import { toPassage, type Draft } from './draft.ts';
import { highlightsOf, type Painting, type StanceColors } from './painting.ts';
import { closeDraft, reopenDraft } from './reading.ts';

interface Saving extends Painting {
  /** Of the passage, once it is saved. */
  savedId: string | null;
}

let lastDraft = 0;

/** Whose passage it is, where the person wants that to be told. */
function signature(): { coder?: string } {
  const { signPassages, displayName } = useSettings.getState();
  return signPassages && displayName !== '' ? { coder: displayName } : {};
}

/**
 * Saves what the popover holds. The words are painted at once, as they will be; when saving fails,
 * the popover comes back with everything that was in it.
 */
export function useSaving(
  sourceId: string,
  passages: readonly Passage[],
  colors: StanceColors,
): { saving: readonly Painting[]; save: (draft: Draft) => Promise<void> } {
  const { t } = useMessages();
  const [all, setAll] = useState<readonly Saving[]>([]);

  const save = useCallback(
    async (draft: Draft) => {
      const id = `draft ${++lastDraft}`;
      const names = highlightsOf(draft.stances, colors);
      const painting = { id, spans: draft.spans, names, savedId: null };
      setAll((before) => [...before, painting]);
      closeDraft();
      const passage = await change('passage.create', {
        ...toPassage(sourceId, draft),
        ...signature(),
      });
      if (!passage) {
        setAll((before) => before.filter((other) => other.id !== id));
        reopenDraft(draft);
        return;
      }
      showPassage(passage);
      setAll((before) =>
        before.map((other) => (other.id === id ? { ...other, savedId: passage.id } : other)),
      );
      select({ kind: 'passage', id: passage.id });
      const stances = passage.tags.filter(({ family }) => family === 'stance');
      const said = [...stances, ...passage.speakers].map(({ name }) => name);
      announce(t('reader.made', { what: said.join(', ') || passage.words }));
    },
    [sourceId, colors, t],
  );

  // Once the passage itself is shown, its forerunner is not.
  const saving = useMemo(
    () => all.filter(({ savedId }) => !passages.some(({ id }) => id === savedId)),
    [all, passages],
  );
  if (saving.length < all.length) setAll(saving);
  return { saving, save };
}
