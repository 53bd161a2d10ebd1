import type { TagFamily, TagRef } from '../../../db/model/tag.ts';
import type { TagInput } from '../../../db/api/inputs.ts';
import { select } from '../../state/workspace.ts';
import { useTagOptions } from '../../ui/nameOptions.ts';
import { TokenField } from '../../ui/TokenField.tsx';

interface TagFieldProps {
  label: string;
  family: TagFamily;
  tags: readonly TagRef[];
  /** Given all tags of the family. */
  onChange: (tags: TagInput[]) => void;
  placeholder?: string;
}

/** Some tags of a family; their names lead to them, unknown ones are created. */
export function TagField({ label, family, tags, onChange, placeholder }: TagFieldProps) {
  const ids = tags.map(({ id }) => id);
  const find = useTagOptions(family, { without: new Set(ids) });
  return (
    <TokenField
      label={label}
      tokens={tags.map(({ id, name }) => ({
        key: id,
        label: name,
        onOpen: () => select({ kind: 'tag', id }),
      }))}
      find={find}
      onAdd={({ id, label: name, value }) =>
        onChange([...ids, id ?? { name: value ?? name, family }])
      }
      onRemove={({ key }) => onChange(ids.filter((id) => id !== key))}
      placeholder={placeholder}
    />
  );
}
