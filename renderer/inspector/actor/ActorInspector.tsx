import { ActorKind, ActorName, type Actor, type ActorDetails } from '../../../db/model/actor.ts';
import { mergeActors } from '../../actor/mergeActors.ts';
import { change } from '../../data/change.ts';
import { changeWithUndo } from '../../data/undo.ts';
import { useOperation } from '../../data/useOperation.ts';
import { useMessages } from '../../messages/i18n.ts';
import { openDialog } from '../../state/dialogs.ts';
import { openTab, select } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { EditableText } from '../../ui/EditableText.tsx';
import { takeAsTyped, useActorOptions } from '../../ui/nameOptions.ts';
import { TokenField } from '../../ui/TokenField.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Comment } from '../fields/Comment.tsx';
import { FieldRow } from '../fields/FieldRow.tsx';
import { saveField } from '../fields/saveField.ts';
import { Section } from '../fields/Section.tsx';
import { Gone } from '../Gone.tsx';
import styles from '../Inspector.module.css';
import { MergeInto } from '../MergeInto.tsx';
import { ActorPassages } from './ActorPassages.tsx';
import { Affiliations } from './Affiliations.tsx';

/** Everything about an actor. */
export function ActorInspector({ id }: { id: string }) {
  const { data, error } = useOperation('actor.get', { id }, { keep: true });
  if (error) return <Gone />;
  return data ? <ActorForm key={data.id} actor={data} /> : null;
}

function ActorForm({ actor }: { actor: Actor }) {
  const { t } = useMessages();
  const { id, name, kind, aliases, comment } = actor;
  const update = (details: Partial<ActorDetails>) => change('actor.update', { id, ...details });
  const findOthers = useActorOptions({ without: new Set([id]), creating: false });

  const rename = async (text: string) => {
    if (text === '') return t('inspector.problem.empty');
    if (!ActorName.safeParse(text).success) return t('inspector.problem.long');
    return saveField('actor.update', { id, name: text });
  };
  const merge = async (into: string, intoName: string) => {
    if (await mergeActors({ id, name }, { id: into, name: intoName })) {
      select({ kind: 'actor', id: into });
    }
  };
  const remove = async () => {
    if (await changeWithUndo('actor.delete', { id }, t('inspector.deleted', { name })))
      select(null);
  };

  return (
    <>
      <header className={styles.header}>
        <h2>{t('inspector.kind.actor')}</h2>
        <Button look="quiet" onClick={() => openTab({ kind: 'actor', id })}>
          {t('actor.page')}
        </Button>
      </header>
      <h3 className={styles.title}>
        <EditableText
          label={t('inspector.name')}
          value={name}
          placeholder={t('inspector.name')}
          onSave={rename}
        />
      </h3>
      <FieldRow label={t('inspector.actor.kind')}>
        <Choice
          label={t('inspector.actor.kind')}
          value={kind}
          none={t('inspector.actor.kinds.none')}
          options={ActorKind.options.map((value) => ({
            value,
            name: t(`inspector.actor.kinds.${value}`),
          }))}
          onChange={(value) => void update({ kind: value })}
        />
      </FieldRow>
      <FieldRow label={t('inspector.actor.aliases')}>
        <TokenField
          label={t('inspector.actor.aliases')}
          tokens={aliases.map((alias) => ({ key: alias, label: alias }))}
          find={takeAsTyped}
          placeholder={t('inspector.actor.addAlias')}
          onAdd={({ label }) => void update({ aliases: [...aliases, label] })}
          onRemove={({ key }) => void update({ aliases: aliases.filter((alias) => alias !== key) })}
        />
      </FieldRow>
      <Affiliations actor={actor} onChange={(affiliations) => update({ affiliations })} />
      <Section title={t('inspector.comment')}>
        <Comment
          id={id}
          label={t('inspector.comment')}
          value={comment}
          placeholder={t('inspector.commentHint')}
          onSave={async (text) => (await update({ comment: text })) !== null}
        />
      </Section>
      <ActorPassages actor={actor} />
      <footer className={styles.footer}>
        <MergeInto find={findOthers} onMerge={merge} />
        <Button onClick={() => openDialog({ kind: 'splitActor', id })}>
          {t('actor.split.open')}
        </Button>
        <Button look="danger" onClick={() => void remove()}>
          {t('inspector.actor.delete')}
        </Button>
      </footer>
    </>
  );
}
