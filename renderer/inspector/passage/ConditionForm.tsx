import { useState, type FormEvent, type KeyboardEvent } from 'react';
import type { ConditionInput } from '../../../db/api/inputs.ts';
import type { Condition } from '../../../db/model/passage.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, inputClass } from '../../ui/Field.tsx';
import { useActorOptions } from '../../ui/nameOptions.ts';
import { TokenField, type Token } from '../../ui/TokenField.tsx';
import styles from './conditions.module.css';

const LONGEST = 2000;

interface ConditionFormProps {
  /** The condition that is changed; without it a new one is made. */
  condition?: Condition;
  onSave: (condition: ConditionInput) => Promise<void>;
  onCancel: () => void;
}

/** Who must do what, and what that unlocks. */
export function ConditionForm({ condition, onSave, onCancel }: ConditionFormProps) {
  const { t } = useMessages();
  const [required, setRequired] = useState<Token[]>(
    condition?.requiredOf.map(({ id, name }) => ({ key: id, label: name })) ?? [],
  );
  const [action, setAction] = useState(condition?.action ?? '');
  const [unlocks, setUnlocks] = useState(condition?.unlocks ?? '');
  const find = useActorOptions({ without: new Set(required.map(({ key }) => key)) });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (action.trim() === '') return;
    void onSave({
      ...(condition && { id: condition.id }),
      // An actor by its id, one that is to be created by its name.
      requiredOf: required.map(({ key }) => key),
      action: action.trim(),
      unlocks: unlocks.trim() === '' ? null : unlocks.trim(),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown}>
      <Field label={t('inspector.condition.requiredOf')}>
        {({ id }) => (
          <div className={styles.actors}>
            <TokenField
              inputId={id}
              label={t('inspector.condition.requiredOf')}
              tokens={required}
              find={find}
              placeholder={t('inspector.passage.addActor')}
              onAdd={({ id, label, value }) =>
                setRequired((before) => [
                  ...before,
                  { key: id ?? value ?? label, label: value ?? label },
                ])
              }
              onRemove={(token) => setRequired((before) => before.filter((one) => one !== token))}
            />
          </div>
        )}
      </Field>
      <Field label={t('inspector.condition.action')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            maxLength={LONGEST}
            placeholder={t('inspector.condition.actionHint')}
            value={action}
            onChange={(event) => setAction(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('inspector.condition.unlocks')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            maxLength={LONGEST}
            placeholder={t('inspector.condition.unlocksHint')}
            value={unlocks}
            onChange={(event) => setUnlocks(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <Button look="primary" type="submit" disabled={action.trim() === ''}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
