import { linksAmong } from '../../analysis/links/linksAmong.ts';
import { linkTable } from '../../analysis/links/linkTable.ts';
import { currentFacts } from '../../store/facts/currentFacts.ts';
import { readLinks } from '../../store/links/readLinks.ts';
import { deleteLinks } from '../../store/links/writeLinks.ts';
import type { Handlers } from './handlers.ts';
import { linkInOneLine } from './links.ts';

export const linkTableHandlers: Pick<
  Handlers<'link'>,
  'link.table' | 'link.among' | 'link.deleteMany'
> = {
  'link.table': ({ db }, { offset = 0, limit = 100, ...query }) => {
    const { ids, types, drifts } = linkTable(db, currentFacts(db), query);
    const links = readLinks(db, ids.slice(offset, offset + limit));
    return { total: ids.length, types, drifts, links };
  },
  'link.among': ({ db }, { ids }) => ({
    links: linksAmong(currentFacts(db), ids).map(({ id, fromId, toId, typeId }) => ({
      id,
      from: fromId,
      to: toId,
      typeId,
    })),
  }),
  'link.deleteMany': ({ db, step }, { ids }) => {
    const [first, ...others] = deleteLinks(db, ids);
    step.subject = others.length === 0 ? linkInOneLine(first!) : `${others.length + 1} links`;
    return {};
  },
};
