import {
  createLinkType,
  deleteLinkType,
  listLinkTypes,
  updateLinkType,
} from '../../store/links/linkTypes.ts';
import { mergeLinkTypes } from '../../store/links/mergeLinkTypes.ts';
import type { Handlers } from './handlers.ts';

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
  'linkType.merge': ({ db, step }, merge) => {
    step.subject = mergeLinkTypes(db, merge).name;
    return {};
  },
};
