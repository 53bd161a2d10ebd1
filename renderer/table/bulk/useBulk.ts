import { useState } from 'react';
import type { Passage } from '../../../db/model/passage.ts';
import { both } from '../../../db/model/passageQuery.ts';
import type { Header, TableView } from '../../../db/model/passageTable.ts';
import { changeWithUndo } from '../../data/undo.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import type { Which } from '../chosen.ts';
import { groupLabel } from '../groupLabel.ts';
import { openPassages } from '../openPassages.ts';
import type { ChosenPassages } from '../useChosen.ts';

/** What can be asked of many passages in a dialog. */
export type BulkKind = 'tag' | 'untag' | 'stance' | 'attribution' | 'comment' | 'coder';

/** The passages that something is done with. */
export interface BulkTarget {
  which: Which;
  count: number;
}

export interface AskedBulk extends BulkTarget {
  kind: BulkKind;
}

/** What is done with the passages that are chosen; where none is, with the one that is looked at. */
export interface Bulk {
  /** The dialog that is open. */
  asked: AskedBulk | null;
  ask: (kind: BulkKind | null, current?: Passage) => void;
  setStance: (stance: { id: string; name: string }, current?: Passage) => void;
  remove: (current?: Passage) => void;
  /** Shows the passages of a group by themselves. */
  openGroup: (group: Header, view: TableView) => void;
}

/** Does things with the passages that are chosen. */
export function useBulk(chosen: ChosenPassages): Bulk {
  const { t } = useMessages();
  const [asked, setAsked] = useState<AskedBulk | null>(null);
  const target = (current: Passage | undefined): BulkTarget | null => {
    if (chosen.count > 0) return { which: chosen.which(), count: chosen.count };
    return current ? { which: { ids: [current.id] }, count: 1 } : null;
  };
  const setStance = async ({ which, count }: BulkTarget, stance: { id: string; name: string }) => {
    const number = formatNumber(count);
    const message = t('table.bulk.stanceSet', { count, number, name: stance.name });
    await changeWithUndo('passage.updateMany', { ...which, stance: stance.id }, message);
  };
  const remove = async ({ which, count }: BulkTarget) => {
    const message = t('table.bulk.removed', { count, number: formatNumber(count) });
    if (await changeWithUndo('passage.deleteMany', which, message)) chosen.clear();
  };
  return {
    asked,
    ask(kind, current) {
      const on = target(current);
      setAsked(kind && on && { ...on, kind });
    },
    setStance(stance, current) {
      const on = target(current);
      if (on) void setStance(on, stance);
    },
    remove(current) {
      const on = target(current);
      if (on) void remove(on);
    },
    openGroup(group, { where, group: by }) {
      openPassages(both(where, group.where)!, groupLabel(by!, group, t));
    },
  };
}
