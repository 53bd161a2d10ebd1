import { useState } from 'react';
import type { InputOf } from '../../db/api/contract.ts';
import { changeWithUndo } from '../data/undo.ts';
import { formatNumber } from '../messages/format.ts';
import { t } from '../messages/i18n.ts';
import { announce } from '../ui/announce.ts';
import { reportError } from '../ui/toasts.ts';
import { allLinkIds } from './useLinkPages.ts';

/** Links that were chosen, to do something with all of them. */
export interface ChosenLinks {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  clear: () => void;
  chooseAll: () => Promise<void>;
  /** Deletes these, or those that are chosen; one undo brings them back. */
  remove: (ids?: readonly string[]) => Promise<void>;
}

/** Keeps which links are chosen among those that `input` finds. */
export function useChosenLinks(input: InputOf<'link.table'>): ChosenLinks {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const choose = (chosen: ReadonlySet<string>) => {
    setIds(chosen);
    announce(t('links.chosen', { count: chosen.size, number: formatNumber(chosen.size) }));
  };
  return {
    ids,
    toggle: (id) => {
      choose(ids.has(id) ? without(ids, [id]) : new Set([...ids, id]));
    },
    clear: () => choose(new Set()),
    async chooseAll() {
      try {
        choose(new Set(await allLinkIds(input)));
      } catch (error) {
        reportError(error);
      }
    },
    async remove(which = [...ids]) {
      if (which.length === 0) return;
      const count = which.length;
      const message = t('links.deleted', { count, number: formatNumber(count) });
      const deleted = await changeWithUndo('link.deleteMany', { ids: [...which] }, message);
      if (deleted) setIds(without(ids, which));
    },
  };
}

function without(ids: ReadonlySet<string>, others: readonly string[]): ReadonlySet<string> {
  const left = new Set(ids);
  for (const id of others) left.delete(id);
  return left;
}
