import { readPassage } from '../../store/passages/readPassages.ts';
import { shorten } from '../../store/passages/shorten.ts';
import { setConditionStatus } from '../../store/passages/writeConditions.ts';
import type { Handlers } from './handlers.ts';
import { notYet } from './notYet.ts';

export const conditionHandlers: Handlers<'condition'> = {
  'condition.setStatus': ({ db, step, now }, { id, status, evidenceId, note }) => {
    const change = { status, evidenceId: evidenceId ?? null, note: note ?? '' };
    const passage = readPassage(db, setConditionStatus(db, id, change, now()));
    const condition = passage.conditions.find((one) => one.id === id)!;
    step.subject = `“${shorten(condition.action)}” → ${status}`;
    return passage;
  },
  'condition.create': notYet,
  'condition.update': notYet,
  'condition.delete': notYet,
};
