import { useRef, useState } from 'react';
import { change } from '../data/change.ts';
import { formatNumber } from '../messages/format.ts';
import { t } from '../messages/i18n.ts';
import { announce } from '../ui/announce.ts';
import { showToast } from '../ui/toasts.ts';
import {
  choose,
  chosenCount,
  CHOSEN_AT_MOST,
  EVERYTHING,
  isChosen,
  NOTHING,
  whichOf,
  type Chosen,
  type Which,
} from './chosen.ts';
import type { Question, RowAt } from './useTableRows.ts';

/** The passages that are chosen, to do something with all of them. */
export interface ChosenPassages {
  count: number;
  all: boolean;
  which: () => Which;
  has: (id: string) => boolean;
  /** Chooses one or no longer; a range begins there. */
  toggle: (id: string, offset: number) => void;
  /** A range begins there. */
  anchor: (offset: number) => void;
  /** Chooses all from where a range began to a row, in addition to what was chosen before. */
  extend: (offset: number) => void;
  /** Chooses rows that follow each other, or no longer where all are chosen. */
  rows: (offset: number, count: number) => void;
  chooseAll: () => void;
  clear: () => void;
}

/** Keeps which passages of a table are chosen. Another filter is another table: nothing is then. */
export function useChosen(question: Question, passages: number, rowAt: RowAt): ChosenPassages {
  const of = JSON.stringify(question.where ?? null);
  const [state, setState] = useState({ of, chosen: NOTHING });
  if (state.of !== of) setState({ of, chosen: NOTHING });
  const { chosen } = state;
  const range = useRef<{ from: number; before: Chosen }>({ from: 0, before: NOTHING });
  const asked = useRef(0);

  const set = (next: Chosen) => {
    const count = chosenCount(next, passages);
    if (!next.all && count > CHOSEN_AT_MOST) {
      const number = formatNumber(CHOSEN_AT_MOST);
      showToast({ tone: 'info', message: t('table.chosen.tooMany', { number }) });
      return;
    }
    setState({ of, chosen: next });
    announce(t('table.chosen.count', { count, number: formatNumber(count) }));
  };
  const begin = (offset: number, before: Chosen) => {
    asked.current += 1;
    range.current = { from: offset, before };
  };
  /** Those near are known; the others are asked for, and only the last answer counts. */
  const idsOf = async (offset: number, count: number): Promise<string[] | null> => {
    const turn = (asked.current += 1);
    const known = Array.from({ length: Math.min(count, 500) }, (_, at) => rowAt(offset + at));
    if (count <= 500 && known.every((row) => row !== undefined)) {
      return known.map((row) => row!.passage.id);
    }
    const answer = await change('passage.ids', { ...question, offset, limit: count });
    return answer && turn === asked.current ? answer.ids : null;
  };
  const extend = async (offset: number) => {
    const { from, before } = range.current;
    const first = Math.min(from, offset);
    const ids = await idsOf(first, Math.max(from, offset) - first + 1);
    if (ids) set(choose(before, ids, true));
  };
  const chooseRows = async (offset: number, count: number) => {
    const ids = await idsOf(offset, count);
    if (ids) set(choose(chosen, ids, !ids.every((id) => isChosen(chosen, id))));
  };
  return {
    count: chosenCount(chosen, passages),
    all: chosen.all && chosen.without.size === 0,
    which: () => whichOf(chosen, question.where),
    has: (id) => isChosen(chosen, id),
    toggle(id, offset) {
      const next = choose(chosen, [id], !isChosen(chosen, id));
      set(next);
      begin(offset, next);
    },
    anchor: (offset) => begin(offset, chosen),
    extend: (offset) => void extend(offset),
    rows: (offset, count) => void chooseRows(offset, count),
    chooseAll: () => set(EVERYTHING),
    clear: () => set(NOTHING),
  };
}
