import type { Passage } from '../../model/passage.ts';
import { readPassage } from '../../store/passages/readPassages.ts';
import { shorten } from '../../store/passages/shorten.ts';
import {
  changeCondition,
  createCondition,
  deleteCondition,
  passageOfCondition,
  setConditionStatus,
} from '../../store/passages/writeConditions.ts';
import type { Handlers } from './handlers.ts';

export const conditionHandlers: Handlers<'condition'> = {
  'condition.setStatus': ({ db, step, now }, { id, status, evidenceId, note }) => {
    const change = { status, evidenceId: evidenceId ?? null, note: note ?? '' };
    const passage = readPassage(db, setConditionStatus(db, id, change, now()));
    step.subject = `${subjectOf(passage, id)} → ${status}`;
    return passage;
  },
  'condition.create': ({ db, step, now }, { passageId, ...condition }) => {
    const id = createCondition(db, passageId, condition, now());
    const passage = readPassage(db, passageId);
    step.subject = subjectOf(passage, id);
    return passage;
  },
  'condition.update': ({ db, step, now }, { id, ...changes }) => {
    const passage = readPassage(db, changeCondition(db, id, changes, now()));
    step.subject = subjectOf(passage, id);
    return passage;
  },
  'condition.delete': ({ db, step, now }, { id }) => {
    step.subject = subjectOf(readPassage(db, passageOfCondition(db, id)), id);
    return readPassage(db, deleteCondition(db, id, now()));
  },
};

/** A condition by what it asks for. */
function subjectOf({ conditions }: Passage, id: string): string {
  return `“${shorten(conditions.find((one) => one.id === id)!.action)}”`;
}
