import {
  createLinkType,
  deleteLinkType,
  listLinkTypes,
  updateLinkType,
} from '../../store/links/linkTypes.ts';
import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const linkTypeHandlers: Handlers<'linkType'> = {
  'linkType.list': ({ db }) => ({ linkTypes: listLinkTypes(db) }),
  'linkType.create': ({ db, step }, details) => {
    step.subject = details.name;
    return createLinkType(db, details);
  },
  'linkType.update': ({ db, step }, { id, ...changes }) => {
    const type = updateLinkType(db, id, changes);
    step.subject = type.name;
    return type;
  },
  'linkType.delete': ({ db, step }, { id }) => {
    step.subject = deleteLinkType(db, id).name;
    return {};
  },
  'linkType.merge': notYet,
};
