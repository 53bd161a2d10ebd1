import { useState } from 'react';
import type { PartialDate } from '../../../db/model/partialDate.ts';
import { formatDate } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { readDate } from '../../messages/readDate.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import { testsWith, type FieldsProps } from './fieldsProps.ts';
import styles from './fields.module.css';

/** From when on, and before when. */
export function SaidFields({ tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const [{ said } = { said: {} }] = testsWith(tests, 'said');
  const [after, setAfter] = useState(said.after ?? '');
  const [before, setBefore] = useState(said.before ?? '');
  const type = (from: string, to: string) => {
    setAfter(from);
    setBefore(to);
    const dates = [dateIn(from), dateIn(to)] as const;
    const [first, last] = dates;
    const wrong = dates.includes(undefined) || (first === null && last === null);
    const bounds = { ...(first && { after: first }), ...(last && { before: last }) };
    onChange(wrong ? [] : [{ said: bounds }]);
  };
  return (
    <div className={styles.columns}>
      <DateInput
        label={t('query.fields.after')}
        value={after}
        onType={(from) => type(from, before)}
      />
      <DateInput label={t('query.fields.before')} value={before} onType={(to) => type(after, to)} />
    </div>
  );
}

interface DateInputProps {
  label: string;
  value: string;
  onType: (value: string) => void;
}

function DateInput({ label, value, onType }: DateInputProps) {
  const { t } = useMessages();
  const date = dateIn(value);
  return (
    <Field
      label={label}
      hint={date ? formatDate(date) : ' '}
      problem={date === undefined ? t('query.fields.wrongDate') : null}
    >
      {(ids) => (
        <input
          {...ids}
          className={inputClass}
          value={value}
          placeholder={t('app.date.example')}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}

/** The date that is written; null while nothing is, undefined where it is none. */
function dateIn(written: string): PartialDate | null | undefined {
  return written.trim() === '' ? null : (readDate(written, null) ?? undefined);
}
