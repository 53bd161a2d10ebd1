import { useState, type FormEvent, type KeyboardEvent } from 'react';
import type { InputOf } from '../../../db/api/contract.ts';
import type { Condition } from '../../../db/model/passage.ts';
import { DateField, isWrongDate, writtenDate } from '../../app/dialogs/DateField.tsx';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, inputClass } from '../../ui/Field.tsx';
import { useActorOptions } from '../../ui/nameOptions.ts';
import { TokenField, type Token } from '../../ui/TokenField.tsx';
import styles from './conditions.module.css';

const LONGEST = 2000;

/** What is written in the form. */
export type ConditionFields = Omit<InputOf<'condition.create'>, 'passageId' | 'status'>;

interface ConditionFormProps {
  /** What the form begins with. */
  condition?: Pick<Condition, 'requiredOf' | 'action' | 'unlocks' | 'due'>;
  onSave: (fields: ConditionFields) => Promise<void>;
  onCancel: () => void;
}

/** Who must do what, what that unlocks, and by when it is asked for. */
export function ConditionForm({ condition, onSave, onCancel }: ConditionFormProps) {
  const { t } = useMessages();
  const [required, setRequired] = useState<Token[]>(
    condition?.requiredOf.map(({ id, name }) => ({ key: id, label: name })) ?? [],
  );
  const [action, setAction] = useState(condition?.action ?? '');
  const [unlocks, setUnlocks] = useState(condition?.unlocks ?? '');
  const [due, setDue] = useState(condition?.due ?? '');
  const ready = action.trim() !== '' && !isWrongDate(due);
  const find = useActorOptions({ without: new Set(required.map(({ key }) => key)) });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    void onSave({
      // An actor by its id, one that is to be created by its name.
      requiredOf: required.map(({ key }) => key),
      action: action.trim(),
      unlocks: unlocks.trim() === '' ? null : unlocks.trim(),
      due: writtenDate(due),
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
      <DateField label={t('inspector.condition.due')} value={due} onChange={setDue} />
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <Button look="primary" type="submit" disabled={!ready}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
