import type { LedgerEntry } from '../../../db/model/ledger.ts';
import { change } from '../../data/change.ts';
import { ConditionForm, type ConditionFields } from '../../inspector/passage/ConditionForm.tsx';
import { ConditionStatusForm } from '../../inspector/passage/ConditionStatusForm.tsx';
import type { DetailsMode } from './useDetails.ts';

interface EntryFormProps {
  entry: LedgerEntry;
  mode: Exclude<DetailsMode, 'shown'>;
  onDone: () => void;
}

/** The form that sets how a line stands, changes it, or writes out one more condition. */
export function EntryForm({ entry, mode, onDone }: EntryFormProps) {
  const { conditionId: id, passage, requiredOf, action, unlocks, due, status } = entry;
  if (mode === 'status' && id !== null) {
    return <ConditionStatusForm condition={{ id, status }} onDone={onDone} />;
  }
  if (mode === 'edit' && id !== null) {
    const save = async ({ requiredOf: actors = [], ...fields }: ConditionFields) => {
      // Whoever is only addressed is not made the one who must act by leaving the field as it was.
      const same = String(actors) === String(requiredOf.map((actor) => actor.id));
      const changes = { id, ...fields, ...(!same && { requiredOf: actors }) };
      if (await change('condition.update', changes)) onDone();
    };
    return (
      <ConditionForm
        condition={{ requiredOf, action, unlocks, due }}
        onSave={save}
        onCancel={onDone}
      />
    );
  }
  const create = async (fields: ConditionFields) => {
    if (await change('condition.create', { passageId: passage.id, ...fields })) onDone();
  };
  return (
    <ConditionForm
      condition={{ requiredOf, action: '', unlocks: null, due: null }}
      onSave={create}
      onCancel={onDone}
    />
  );
}
