import { precisionOf, type PartialDate } from '../../../db/model/partialDate.ts';
import { formatDate } from '../../messages/format.ts';
import { useMessages } from '../../messages/i18n.ts';
import { readDate } from '../../messages/readDate.ts';
import { EditableText } from '../../ui/EditableText.tsx';

interface DateTextProps {
  label: string;
  value: PartialDate | null;
  placeholder: string;
  /** What “Monday” or a day without a year is reckoned from. */
  reference?: PartialDate | null;
  /** What is wrong with it, or null. */
  onSave: (date: PartialDate | null) => Promise<string | null>;
  /** One has to be given. */
  required?: boolean;
  /** Where another tab stop stands for all of their like. */
  tabIndex?: number;
}

/** A date as exactly as it is known; it is shown with its precision where that is not plain. */
export function DateText(props: DateTextProps) {
  const { label, value, placeholder, reference = null, onSave, required, tabIndex } = props;
  const { t } = useMessages();
  const save = (text: string): Promise<string | null> => {
    if (text === '' && !required) return onSave(null);
    const date = readDate(text, reference);
    return date === null ? Promise.resolve(t('inspector.problem.date')) : onSave(date);
  };
  return (
    <EditableText
      label={label}
      value={value ?? ''}
      shown={value === null ? '' : formatDate(value)}
      note={value === null ? undefined : t(`inspector.precision.${precisionOf(value)}`)}
      placeholder={placeholder}
      tabIndex={tabIndex}
      onSave={save}
    />
  );
}
