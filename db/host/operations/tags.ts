import { mergeTags } from '../../store/tags/mergeTags.ts';
import { listTags, readTag } from '../../store/tags/readTags.ts';
import { createTag, deleteTag, updateTag } from '../../store/tags/writeTag.ts';
import type { Handlers } from './handlers.ts';

export const tagHandlers: Omit<Handlers<'tag'>, 'tag.move' | 'tag.split'> = {
  'tag.list': ({ db }, { family }) => ({ tags: listTags(db, family) }),
  'tag.create': ({ db, step }, details) => {
    const tag = readTag(db, createTag(db, details));
    step.subject = tag.name;
    return tag;
  },
  'tag.update': ({ db, step }, { id, ...details }) => {
    updateTag(db, id, details);
    const tag = readTag(db, id);
    step.subject = tag.name;
    return tag;
  },
  'tag.merge': ({ db, step }, { from, into }) => {
    const { name } = readTag(db, from);
    mergeTags(db, from, into);
    const tag = readTag(db, into);
    step.subject = `${name} → ${tag.name}`;
    return tag;
  },
  'tag.delete': ({ db, step }, { id }) => {
    step.subject = readTag(db, id).name;
    deleteTag(db, id);
    return {};
  },
};
