import type { SourceSummary } from '../../../db/model/source.ts';
import { useMessages } from '../../messages/i18n.ts';
import { EditableText } from '../../ui/EditableText.tsx';
import { saveField } from '../fields/saveField.ts';
import { fieldShown, fieldText, readField, type SourceFieldName } from './sourceFields.ts';

interface SourceFieldProps {
  source: SourceSummary;
  field: SourceFieldName;
}

/** One of a source's details, edited where it stands. */
export function SourceField({ source, field }: SourceFieldProps) {
  const { t } = useMessages();
  const save = async (text: string) => {
    const read = readField(source, field, text, t);
    if ('problem' in read) return read.problem;
    return saveField('source.update', { id: source.id, ...read.details });
  };
  return (
    <EditableText
      label={t(`inspector.source.${field}`)}
      value={fieldText(source, field)}
      shown={fieldShown(source, field)}
      placeholder={t(`inspector.source.add.${field}`)}
      onSave={save}
    />
  );
}
