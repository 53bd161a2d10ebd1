import { moveTag } from '../../store/tags/moveTag.ts';
import { readTag } from '../../store/tags/readTags.ts';
import { splitTag } from '../../store/tags/splitTag.ts';
import type { Handlers } from './handlers.ts';

export const tagTreeHandlers: Pick<Handlers<'tag'>, 'tag.move' | 'tag.split'> = {
  'tag.move': ({ db, step }, { id, ...place }) => {
    moveTag(db, id, place);
    const tag = readTag(db, id);
    step.subject = tag.name;
    return tag;
  },
  'tag.split': ({ db, step }, { id, parts }) => {
    step.subject = `${readTag(db, id).name} → ${parts.map(({ name }) => name).join(', ')}`;
    return { tags: splitTag(db, id, parts).map((part) => readTag(db, part)) };
  },
};
