import { useEffect, useRef } from 'react';
import type { Passage } from '../../db/model/passage.ts';
import type { Tag } from '../../db/model/tag.ts';
import { isTextField } from '../commands/textField.ts';
import { tagOfPress } from '../data/tagKeys.ts';
import type { Tags } from '../data/tags.ts';
import { changeWithUndo } from '../data/undo.ts';
import { t } from '../messages/i18n.ts';
import type { ReaderPlace } from './place.ts';
import { selectionOf, useReading, type Purpose } from './reading.ts';

/**
 * Tags the selected passage by the keys of tags, while the text or its margin has the focus: a stance
 * takes the place of the one it has, any other tag goes on or off.
 */
export function useTagKeys(
  place: ReaderPlace | null,
  passage: Passage | undefined,
  { all }: Tags,
  purpose: Purpose,
): void {
  const latest = useRef({ passage, all, purpose });
  useEffect(() => {
    latest.current = { passage, all, purpose };
  });
  useEffect(() => {
    if (!place) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { passage: shown, all: tags, purpose: now } = latest.current;
      const { altKey, ctrlKey, metaKey, target, repeat } = event;
      if (altKey || ctrlKey || metaKey || isTextField(target)) return;
      const { caret, draft } = useReading.getState();
      // Words that are selected are to become another passage.
      if (!shown || now !== 'make' || draft || selectionOf(caret)) return;
      const tag = tagOfPress(event, tags);
      if (!tag) return;
      event.preventDefault();
      if (!repeat) void setTag(shown, tag);
    };
    const { scroller } = place;
    scroller.addEventListener('keydown', onKeyDown);
    return () => scroller.removeEventListener('keydown', onKeyDown);
  }, [place]);
}

async function setTag({ id, tags }: Passage, { id: tagId, name, family }: Tag): Promise<void> {
  const has = tags.some((tag) => tag.id === tagId);
  const stances = tags.filter((tag) => tag.family === 'stance');
  if (family === 'stance' && has && stances.length === 1) return;
  const kept = tags.filter(
    (tag) => tag.id !== tagId && (family !== 'stance' || tag.family !== 'stance'),
  );
  const others = kept.map((tag) => tag.id);
  const what = family === 'stance' ? 'stance' : has ? 'off' : 'on';
  await changeWithUndo(
    'passage.update',
    { id, tags: what === 'off' ? others : [tagId, ...others] },
    t(`reader.tagged.${what}`, { name }),
  );
}
