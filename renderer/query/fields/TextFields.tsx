import { useMessages } from '../../messages/i18n.ts';
import { inputClass } from '../../ui/Field.tsx';
import { testsWith, type FieldsProps } from './fieldsProps.ts';

/** Words to be found. */
export function TextFields({ tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const [test] = testsWith(tests, 'text');
  return (
    <input
      className={inputClass}
      aria-label={t('query.fields.text')}
      value={test?.text ?? ''}
      maxLength={2000}
      onChange={({ target }) =>
        onChange(target.value.trim() === '' ? [] : [{ text: target.value }])
      }
    />
  );
}
