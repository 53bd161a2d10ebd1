import type { Passage } from '../../../db/model/passage.ts';
import { mergeTouching } from '../../../db/text/spans.ts';
import type { Tags } from '../../data/tags.ts';
import { change } from '../../data/change.ts';
import type { Draft } from '../draft.ts';
import type { ReaderPlace } from '../place.ts';
import { closeDraft, reopenDraft, useReading } from '../reading.ts';
import { placeCaret } from '../useCaret.ts';
import { DraftForm } from './DraftForm.tsx';

interface PassagePopoverProps {
  place: ReaderPlace;
  tags: Tags;
  /** The selected passage, where it lies in this source. */
  selected: Passage | undefined;
  onSave: (draft: Draft) => Promise<void>;
}

/** The popover that makes a passage of what is selected. */
export function PassagePopover({ place, tags, selected, onSave }: PassagePopoverProps) {
  const draft = useReading((state) => state.draft);
  if (!draft) return null;

  const { start, end } = draft.spans.at(-1)!;
  const leave = (caret: { anchor: number; focus: number }) => {
    place.article.focus({ preventScroll: true });
    placeCaret(place, caret);
  };
  return (
    <DraftForm
      place={place}
      tags={tags}
      draft={draft}
      selected={selected}
      onSave={(complete) => {
        void onSave(complete);
        leave({ anchor: end, focus: end });
      }}
      onAddTo={(passage) => {
        void addTo(passage, draft);
        leave({ anchor: end, focus: end });
      }}
      onCancel={() => {
        closeDraft();
        leave({ anchor: start, focus: end });
      }}
      onMoreSpans={() => leave({ anchor: end, focus: end })}
    />
  );
}

async function addTo({ id, spans }: Passage, draft: Draft): Promise<void> {
  closeDraft();
  const all = mergeTouching([...spans, ...draft.spans]);
  if (!(await change('passage.update', { id, spans: all }))) reopenDraft(draft);
}
