import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Passage } from '../../../db/model/passage.ts';
import { change } from '../../data/change.ts';
import { deleteCondition } from './deleteCondition.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../fields/Section.tsx';
import { ConditionCard } from './ConditionCard.tsx';
import { ConditionForm } from './ConditionForm.tsx';

/** What is asked in a passage, of whom, and what it would unlock. */
export function Conditions({ passage }: { passage: Passage }) {
  const { t } = useMessages();
  const [editing, setEditing] = useState<string | 'new' | null>(null);
  const { id: passageId, conditions } = passage;
  const close = () => setEditing(null);
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
            onCancel={close}
            onSave={async (fields) => {
              if (await change('condition.update', { id: condition.id, ...fields })) close();
            }}
          />
        ) : (
          <ConditionCard
            key={condition.id}
            condition={condition}
            onEdit={() => setEditing(condition.id)}
            onRemove={() => void deleteCondition(condition.id)}
          />
        ),
      )}
      {editing === 'new' && (
        <ConditionForm
          onCancel={close}
          onSave={async (fields) => {
            if (await change('condition.create', { passageId, ...fields })) close();
          }}
        />
      )}
    </Section>
  );
}
