import type { Tag, TagDetails } from '../../../db/model/tag.ts';
import { formatKey } from '../../commands/keys.ts';
import { useTags } from '../../data/tags.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Choice } from '../fields/Choice.tsx';
import { FieldRow } from '../fields/FieldRow.tsx';

const NUMBERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const KEYS = [...NUMBERS, ...NUMBERS.map((number) => `Shift+${number}`)];

interface KeyFieldProps {
  tag: Tag;
  update: (details: Partial<TagDetails>) => Promise<Tag | null>;
}

/** The number key that sets a tag. One that another tag has is taken from it, and says so. */
export function KeyField({ tag, update }: KeyFieldProps) {
  const { t } = useMessages();
  const { all } = useTags();
  const holders = new Map(all.map(({ id, key, name }) => [id === tag.id ? null : key, name]));
  const nameOf = (key: string): string => {
    const holder = holders.get(key);
    const shown = formatKey(key);
    return holder === undefined ? shown : t('inspector.tag.keyTaken', { key: shown, name: holder });
  };
  return (
    <FieldRow label={t('inspector.tag.key')}>
      <Choice
        label={t('inspector.tag.key')}
        value={tag.key}
        none={t('inspector.tag.noKey')}
        options={KEYS.map((key) => ({ value: key, name: nameOf(key) }))}
        onChange={(key) => void update({ key })}
      />
    </FieldRow>
  );
}
