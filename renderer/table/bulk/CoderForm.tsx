import { useState } from 'react';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Field, inputClass } from '../../ui/Field.tsx';
import { TypeAhead } from '../../ui/TypeAhead.tsx';
import { BulkForm, type BulkFormProps } from './BulkForm.tsx';

/** Says who made many passages. */
export function CoderForm(props: BulkFormProps) {
  const { t } = useMessages();
  const [name, setName] = useState('');
  const { data } = useOperation('passage.facets', {});
  const typed = name.trim().toLowerCase();
  const known = (data?.coders ?? []).filter((coder) => coder.name.toLowerCase().includes(typed));
  return (
    <BulkForm {...props} kind="coder" fields={{ coder: name.trim() || null }}>
      <Field label={t('table.columns.coder')} hint={t('table.bulk.coder.hint')}>
        {(ids) => (
          <TypeAhead
            {...ids}
            label={t('table.columns.coder')}
            className={inputClass}
            maxLength={200}
            value={name}
            onValueChange={setName}
            options={known.map((coder) => ({ key: coder.name, id: null, label: coder.name }))}
            onPick={({ label }) => setName(label)}
          />
        )}
      </Field>
    </BulkForm>
  );
}
