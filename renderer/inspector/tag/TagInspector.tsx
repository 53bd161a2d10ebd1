import { TagDetails, TagFamily, type Tag } from '../../../db/model/tag.ts';
import { retireTag } from '../../codebook/tagActions.ts';
import { useTags } from '../../data/tags.ts';
import { change } from '../../data/change.ts';
import { changeWithUndo } from '../../data/undo.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { select } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { useTagOptions } from '../../ui/nameOptions.ts';
import { StanceMark } from '../../ui/StanceMark.tsx';
import { TokenField } from '../../ui/TokenField.tsx';
import { Choice } from '../fields/Choice.tsx';
import { FieldRow } from '../fields/FieldRow.tsx';
import { saveField } from '../fields/saveField.ts';
import { Gone } from '../Gone.tsx';
import styles from '../Inspector.module.css';
import { MergeInto } from '../MergeInto.tsx';
import { PassageList } from '../PassageList.tsx';
import { DefinitionFields } from './DefinitionFields.tsx';
import { Examples } from './Examples.tsx';
import { KeyField } from './KeyField.tsx';
import { StanceFields } from './StanceFields.tsx';

const AT_MOST = 500;

/** Everything about a tag. */
export function TagInspector({ id }: { id: string }) {
  const { all, byId } = useTags();
  const tag = byId.get(id);
  if (tag) return <TagForm key={id} tag={tag} />;
  return all.length > 0 ? <Gone /> : null;
}

function TagForm({ tag }: { tag: Tag }) {
  const { t } = useMessages();
  const { byId } = useTags();
  const { id, name, family, color, letter, parentId, retired } = tag;
  const { data } = useOperation('passage.list', { tag: id, limit: AT_MOST });
  const findOthers = useTagOptions(family, { without: new Set([id]), creating: false });
  const update = (details: Partial<TagDetails>) => change('tag.update', { id, ...details });

  const rename = async (text: string) => {
    if (text === '') return t('inspector.problem.empty');
    if (!TagDetails.shape.name.safeParse(text).success) return t('inspector.problem.long');
    return saveField('tag.update', { id, name: text });
  };
  const merge = async (into: string, intoName: string) => {
    const done = t('inspector.merged', { name, into: intoName });
    if (await changeWithUndo('tag.merge', { from: id, into }, done))
      select({ kind: 'tag', id: into });
  };
  const remove = async () => {
    if (await changeWithUndo('tag.delete', { id }, t('inspector.deleted', { name }))) select(null);
  };
  const parent = parentId === null ? undefined : byId.get(parentId);

  return (
    <>
      <header className={styles.header}>
        <h2>
          {family === 'stance' && <StanceMark color={color} letter={letter} />}
          {t(`inspector.tag.families.${family}`)}
          {retired && <span className={styles.count}>{t('inspector.tag.retired')}</span>}
        </h2>
      </header>
      <h3 className={styles.title}>
        <EditableText
          label={t('inspector.name')}
          value={name}
          placeholder={t('inspector.name')}
          onSave={rename}
        />
      </h3>
      {retired && <p className={styles.hint}>{t('inspector.tag.retiredNote')}</p>}
      <FieldRow label={t('inspector.tag.family')}>
        <Choice
          label={t('inspector.tag.family')}
          value={family}
          options={TagFamily.options.map((value) => ({
            value,
            name: t(`inspector.tag.families.${value}`),
          }))}
          onChange={(value) => value && void update({ family: value })}
        />
      </FieldRow>
      {family === 'stance' && <StanceFields tag={tag} update={update} />}
      <KeyField tag={tag} update={update} />
      <FieldRow label={t('inspector.tag.parent')}>
        <TokenField
          label={t('inspector.tag.parent')}
          tokens={
            parent
              ? [
                  {
                    key: parent.id,
                    label: parent.name,
                    onOpen: () => select({ kind: 'tag', id: parent.id }),
                  },
                ]
              : []
          }
          find={findOthers}
          placeholder={t('inspector.tag.addParent')}
          onAdd={(option) => void update({ parentId: option.id })}
          onRemove={() => void update({ parentId: null })}
        />
      </FieldRow>
      <DefinitionFields tag={tag} update={update} />
      <Examples tag={tag} update={update} />
      {data && (
        <PassageList
          title={t('inspector.passages')}
          passages={data.passages}
          total={data.total}
          where={{ tag: id }}
          name={name}
          empty={t('inspector.tag.noPassages')}
        />
      )}
      <footer className={styles.footer}>
        <MergeInto find={findOthers} onMerge={merge} />
        <Button onClick={() => void retireTag(tag)}>
          {t(retired ? 'inspector.tag.takeUp' : 'inspector.tag.retire')}
        </Button>
        <Button look="danger" onClick={() => void remove()}>
          {t('inspector.tag.delete')}
        </Button>
      </footer>
    </>
  );
}
