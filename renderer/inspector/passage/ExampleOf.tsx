import type { Passage } from '../../../db/model/passage.ts';
import { change } from '../../data/change.ts';
import { useTags } from '../../data/tags.ts';
import { useMessages } from '../../messages/i18n.ts';
import { select } from '../../state/workspace.ts';
import { useAnyTagOptions } from '../../ui/nameOptions.ts';
import { TokenField } from '../../ui/TokenField.tsx';
import { FieldRow } from '../fields/FieldRow.tsx';

/** The tags that a passage is an example of; those that it carries are offered first. */
export function ExampleOf({ passage }: { passage: Passage }) {
  const { t } = useMessages();
  const { all, byId } = useTags();
  const shown = all.filter(({ examples }) => examples.includes(passage.id));
  const without = new Set(shown.map(({ id }) => id));
  const own = passage.tags.filter(({ id }) => !without.has(id));
  const find = useAnyTagOptions({ without, creating: false });
  const setExamples = (id: string, examples: string[]) =>
    void change('tag.update', { id, examples });
  return (
    <FieldRow label={t('inspector.passage.exampleOf')}>
      <TokenField
        label={t('inspector.passage.exampleOf')}
        tokens={shown.map(({ id, name }) => ({
          key: id,
          label: name,
          onOpen: () => select({ kind: 'tag', id }),
        }))}
        find={(typed) =>
          typed === '' ? own.map(({ id, name }) => ({ key: id, id, label: name })) : find(typed)
        }
        placeholder={t('inspector.passage.useAsExample')}
        onAdd={({ id }) => {
          const tag = byId.get(id ?? '');
          if (tag) setExamples(tag.id, [...tag.examples, passage.id]);
        }}
        onRemove={({ key }) => {
          const examples = byId.get(key)?.examples ?? [];
          setExamples(
            key,
            examples.filter((id) => id !== passage.id),
          );
        }}
      />
    </FieldRow>
  );
}
