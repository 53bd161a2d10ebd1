import { useMemo } from 'react';
import { useMessages } from '../../messages/i18n.ts';
import { useTags } from '../../data/tags.ts';
import { useAnyTagOptions } from '../../ui/nameOptions.ts';
import { TokenField } from '../../ui/TokenField.tsx';
import { useQueryNames } from '../useQueryNames.ts';
import { Check } from './Check.tsx';
import { testsWith, type FieldsProps } from './fieldsProps.ts';

/** Some tags, with what stands below them or without. */
export function TagFields({ label, tests, onChange }: FieldsProps) {
  const { t } = useMessages();
  const names = useQueryNames();
  const { all } = useTags();
  const tags = testsWith(tests, 'tag');
  const chosen = useMemo(() => new Set(tags.map(({ tag }) => tag)), [tags]);
  const find = useAnyTagOptions({ without: chosen, creating: false, retired: true });
  const below = tags.every((test) => test.below !== false);
  const of = (tag: string, withBelow: boolean) => ({ tag, ...(!withBelow && { below: false }) });
  const branched = all.some(({ parentId }) => parentId !== null);
  return (
    <>
      <TokenField
        label={label}
        tokens={tags.map(({ tag }) => ({ key: tag, label: names.tag(tag).name }))}
        find={find}
        placeholder={t('query.fields.typeName')}
        onAdd={({ id }) => id !== null && onChange([...tags, of(id, below)])}
        onRemove={({ key }) => onChange(tags.filter(({ tag }) => tag !== key))}
      />
      {branched && (
        <Check
          label={t('query.fields.below')}
          checked={below}
          onChange={(checked) => onChange(tags.map(({ tag }) => of(tag, checked)))}
        />
      )}
    </>
  );
}
