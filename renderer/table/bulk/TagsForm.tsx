import { useState } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { useAnyTagOptions } from '../../ui/nameOptions.ts';
import type { Token } from '../../ui/TokenField.tsx';
import { BulkForm, type BulkFormProps } from './BulkForm.tsx';
import { TokensField } from './TokensField.tsx';

/** Tags many passages, or takes tags from them. */
export function TagsForm({ kind, ...props }: BulkFormProps & { kind: 'tag' | 'untag' }) {
  const { t } = useMessages();
  const [tags, setTags] = useState<readonly Token[]>([]);
  const keys = tags.map(({ key }) => key);
  const find = useAnyTagOptions({ without: new Set(keys), creating: kind === 'tag' });
  const fields = kind === 'tag' ? { addTags: keys } : { removeTags: keys };
  return (
    <BulkForm {...props} kind={kind} fields={keys.length > 0 ? fields : null}>
      <TokensField
        label={t('table.bulk.tags')}
        hint={t(`table.bulk.${kind}.hint`)}
        tokens={tags}
        find={find}
        onChange={setTags}
      />
    </BulkForm>
  );
}
