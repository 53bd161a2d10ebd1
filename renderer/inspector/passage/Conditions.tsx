import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ConditionInput } from '../../../db/api/inputs.ts';
import type { Condition, Passage } from '../../../db/model/passage.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../fields/Section.tsx';
import { ConditionCard } from './ConditionCard.tsx';
import { ConditionForm } from './ConditionForm.tsx';
import type { UpdatePassage } from './update.ts';

interface ConditionsProps {
  passage: Passage;
  update: UpdatePassage;
}

/** What is asked in a passage, of whom, and what it would unlock. */
export function Conditions({ passage, update }: ConditionsProps) {
  const { t } = useMessages();
  const [editing, setEditing] = useState<string | 'new' | null>(null);
  const { conditions } = passage;

  const save = async (next: ConditionInput[]) => {
    if (await update({ conditions: next })) setEditing(null);
  };
  return (
    <Section
      title={t('inspector.conditions')}
      empty={conditions.length === 0 && editing === null && t('inspector.condition.none')}
      action={
        <Button look="quiet" onClick={() => setEditing('new')}>
          <Plus size={14} aria-hidden />
          {t('inspector.condition.add')}
        </Button>
      }
    >
      {conditions.map((condition) =>
        editing === condition.id ? (
          <ConditionForm
            key={condition.id}
            condition={condition}
            onCancel={() => setEditing(null)}
            onSave={(input) =>
              save(conditions.map((one) => (one === condition ? input : asInput(one))))
            }
          />
        ) : (
          <ConditionCard
            key={condition.id}
            condition={condition}
            onEdit={() => setEditing(condition.id)}
            onRemove={() => save(conditions.filter((one) => one !== condition).map(asInput))}
          />
        ),
      )}
      {editing === 'new' && (
        <ConditionForm
          onCancel={() => setEditing(null)}
          onSave={(input) => save([...conditions.map(asInput), input])}
        />
      )}
    </Section>
  );
}

function asInput({ id, requiredOf, action, unlocks }: Condition): ConditionInput {
  return { id, requiredOf: requiredOf.map((actor) => actor.id), action, unlocks };
}
