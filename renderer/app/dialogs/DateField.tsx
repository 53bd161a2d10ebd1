import { isPartialDate } from '../../../db/model/partialDate.ts';
import { formatDate } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Field, inputClass } from '../../ui/Field.tsx';

interface DateFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A date as exactly as it is known: a year, a month, a day. Says how what is written is read. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const { t } = useMessages();
  const written = value.trim();
  const wrong = written !== '' && !isPartialDate(written);
  const hint = written === '' || wrong ? t('app.date.hint') : formatDate(written);
  return (
    <Field label={label} hint={hint} problem={wrong ? t('app.date.wrong') : null}>
      {(ids) => (
        <input
          {...ids}
          className={inputClass}
          value={value}
          placeholder={t('app.date.example')}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** What was written in a date field; null while it is empty or not a date. */
export function writtenDate(value: string): string | null {
  const written = value.trim();
  return isPartialDate(written) ? written : null;
}

/** Whether a date field holds something that is not a date. */
export function isWrongDate(value: string): boolean {
  return value.trim() !== '' && writtenDate(value) === null;
}
