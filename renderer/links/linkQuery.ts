import type { InputOf } from '../../db/api/contract.ts';
import type { LinkEndKind } from '../../db/model/link.ts';
import type { PassageQuery } from '../../db/model/passageQuery.ts';

/** How links can be put in order; `drift` puts what is drift first. */
export const LINK_ORDERS = ['drift', 'newest', 'oldest', 'type', 'from', 'to'] as const;
export type LinkOrder = (typeof LINK_ORDERS)[number];

/** What the view of links is narrowed to. */
export interface LinkFilter {
  text: string;
  types: readonly string[];
  end: LinkEndKind | null;
  drift: boolean;
  where: PassageQuery | undefined;
  order: LinkOrder;
}

export const NO_FILTER: LinkFilter = {
  text: '',
  types: [],
  end: null,
  drift: false,
  where: undefined,
  order: 'drift',
};

/** Whether anything is narrowed at all. */
export function isNarrowed({ text, types, end, drift, where }: LinkFilter): boolean {
  return text.trim() !== '' || types.length > 0 || end !== null || drift || where !== undefined;
}

/** What the notebook is asked for. */
export function linkInput(filter: LinkFilter): InputOf<'link.table'> {
  const { text, types, end, drift, where, order } = filter;
  return {
    ...(text.trim() !== '' && { text: text.trim() }),
    ...(types.length > 0 && { types: [...types] }),
    ...(end && { ends: [end] }),
    ...(drift && { drift: true }),
    ...(where && { where }),
    ...orderInput(order),
  };
}

function orderInput(order: LinkOrder): Pick<InputOf<'link.table'>, 'sort' | 'descending'> {
  switch (order) {
    case 'drift':
      return {};
    case 'newest':
      return { sort: 'created', descending: true };
    case 'oldest':
      return { sort: 'created' };
    default:
      return { sort: order };
  }
}
