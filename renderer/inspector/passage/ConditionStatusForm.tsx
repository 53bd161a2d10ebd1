import { useId, useState, type FormEvent, type KeyboardEvent } from 'react';
import { ConditionStatus, type Condition } from '../../../db/model/passage.ts';
import { change } from '../../data/change.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, inputClass } from '../../ui/Field.tsx';
import type { Token } from '../../ui/TokenField.tsx';
import { PassagePicker } from '../fields/PassagePicker.tsx';
import styles from './conditions.module.css';

interface ConditionStatusFormProps {
  condition: Pick<Condition, 'id' | 'status'>;
  onDone: () => void;
}

/** Sets how a condition stands, with the passage that shows it. */
export function ConditionStatusForm({ condition, onDone }: ConditionStatusFormProps) {
  const { t } = useMessages();
  const name = useId();
  const [status, setStatus] = useState(condition.status);
  const [evidence, setEvidence] = useState<Token | null>(null);
  const [note, setNote] = useState('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const set = await change('condition.setStatus', {
      id: condition.id,
      status,
      evidenceId: evidence?.key ?? null,
      ...(note.trim() !== '' && { note: note.trim() }),
    });
    if (set) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      <div
        className={styles.statuses}
        role="radiogroup"
        aria-label={t('inspector.condition.setStatus')}
      >
        {ConditionStatus.options.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={status === value}
              onChange={() => setStatus(value)}
            />
            {t(`inspector.status.${value}`)}
          </label>
        ))}
      </div>
      <Field label={t('inspector.condition.shownBy')}>
        {({ id }) => (
          <div className={styles.actors}>
            <PassagePicker
              inputId={id}
              label={t('inspector.condition.shownBy')}
              passage={evidence}
              onChange={setEvidence}
            />
          </div>
        )}
      </Field>
      <Field label={t('inspector.condition.note')}>
        {(ids) => (
          <input
            {...ids}
            className={inputClass}
            maxLength={10_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button onClick={onDone}>{t('common.cancel')}</Button>
        <Button look="primary" type="submit">
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
