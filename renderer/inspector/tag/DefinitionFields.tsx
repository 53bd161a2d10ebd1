import type { Tag, TagDetails } from '../../../db/model/tag.ts';
import { useMessages } from '../../messages/i18n.ts';
import { Comment } from '../fields/Comment.tsx';
import { Section } from '../fields/Section.tsx';

interface DefinitionFieldsProps {
  tag: Tag;
  update: (details: Partial<TagDetails>) => Promise<Tag | null>;
}

/** What a tag means, and the rules of its use. */
export function DefinitionFields({ tag, update }: DefinitionFieldsProps) {
  const { t } = useMessages();
  const { id, description, whenToUse, whenNot } = tag;
  return (
    <>
      <Section title={t('inspector.tag.definition')}>
        <Comment
          id={id}
          label={t('inspector.tag.definition')}
          value={description}
          placeholder={t('inspector.tag.definitionHint')}
          onSave={async (text) => (await update({ description: text })) !== null}
        />
      </Section>
      <Section title={t('inspector.tag.whenToUse')}>
        <Comment
          id={`${id} when`}
          label={t('inspector.tag.whenToUse')}
          value={whenToUse}
          placeholder={t('inspector.tag.whenToUseHint')}
          onSave={async (text) => (await update({ whenToUse: text })) !== null}
        />
      </Section>
      <Section title={t('inspector.tag.whenNot')}>
        <Comment
          id={`${id} when not`}
          label={t('inspector.tag.whenNot')}
          value={whenNot}
          placeholder={t('inspector.tag.whenNotHint')}
          onSave={async (text) => (await update({ whenNot: text })) !== null}
        />
      </Section>
    </>
  );
}
