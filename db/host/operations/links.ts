import type { Link } from '../../model/link.ts';
import { listLinks } from '../../store/links/readLinks.ts';
import { createLink, deleteLink, updateLink } from '../../store/links/writeLinks.ts';
import { shorten } from '../../store/passages/shorten.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { Context } from '../notebook.ts';
import type { Handlers } from './handlers.ts';

export const linkHandlers: Omit<
  Handlers<'link'>,
  'link.table' | 'link.among' | 'link.deleteMany'
> = {
  'link.create': (context, link) => named(context, createLink(context.db, link, context.now())),
  'link.list': ({ db }, { id, limit, cursor }) => {
    const { links, total, next } = listLinks(db, id ?? null, limit ?? 1000, readCursor(cursor));
    return { links, total, nextCursor: writeCursor(next) };
  },
  'link.update': (context, { id, ...changes }) =>
    named(context, updateLink(context.db, id, changes)),
  'link.delete': (context, { id }) => {
    named(context, deleteLink(context.db, id));
    return {};
  },
};

/** Names a link in the history. */
function named({ step }: Context, link: Link): Link {
  step.subject = linkInOneLine(link);
  return link;
}

/** A link by its two ends and what ties them. */
export function linkInOneLine(link: Link): string {
  const [from, to] = [link.from, link.to].map(({ title }) => shorten(title, 60));
  return `${from} ${link.type.name} ${to}`;
}
