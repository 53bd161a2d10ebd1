import { ActorKind, ActorName, type Actor } from '../../db/model/actor.ts';
import { change } from '../data/change.ts';
import { Choice } from '../inspector/fields/Choice.tsx';
import { saveField } from '../inspector/fields/saveField.ts';
import { useMessages } from '../messages/i18n.ts';
import { openDialog } from '../state/dialogs.ts';
import { showPane } from '../state/panes.ts';
import { select } from '../state/workspace.ts';
import { Button } from '../ui/Button.tsx';
import { EditableText } from '../ui/EditableText.tsx';
import { takeAsTyped } from '../ui/nameOptions.ts';
import { TokenField } from '../ui/TokenField.tsx';
import styles from './ActorPage.module.css';

/** What it is called and what it is: all of it can be changed here. */
export function ActorHeader({ actor, titleId }: { actor: Actor; titleId: string }) {
  const { t } = useMessages();
  const { id, name, kind, aliases } = actor;
  const rename = async (text: string) => {
    if (text === '') return t('inspector.problem.empty');
    if (!ActorName.safeParse(text).success) return t('inspector.problem.long');
    return saveField('actor.update', { id, name: text });
  };
  const setAliases = (names: string[]) => void change('actor.update', { id, aliases: names });
  return (
    <header className={styles.header}>
      <div className={styles.titleLine}>
        <h1 id={titleId} className={styles.title}>
          <EditableText
            label={t('inspector.name')}
            value={name}
            placeholder={t('inspector.name')}
            onSave={rename}
          />
        </h1>
        <Choice
          label={t('inspector.actor.kind')}
          value={kind}
          none={t('inspector.actor.kinds.none')}
          options={ActorKind.options.map((value) => ({
            value,
            name: t(`inspector.actor.kinds.${value}`),
          }))}
          onChange={(value) => void change('actor.update', { id, kind: value })}
        />
        <span className={styles.actions}>
          <Button
            look="quiet"
            onClick={() => {
              select({ kind: 'actor', id });
              showPane('right');
            }}
          >
            {t('actor.inspect')}
          </Button>
          <Button look="quiet" onClick={() => openDialog({ kind: 'mergeActor', id })}>
            {t('actor.merge.open')}
          </Button>
          <Button look="quiet" onClick={() => openDialog({ kind: 'splitActor', id })}>
            {t('actor.split.open')}
          </Button>
        </span>
      </div>
      <div className={styles.aliases}>
        <span className={styles.aliasesLabel} aria-hidden>
          {t('actor.aliases')}
        </span>
        <TokenField
          label={t('actor.aliases')}
          tokens={aliases.map((alias) => ({ key: alias, label: alias }))}
          find={takeAsTyped}
          placeholder={t('inspector.actor.addAlias')}
          onAdd={({ label }) => setAliases([...aliases, label])}
          onRemove={({ key }) => setAliases(aliases.filter((alias) => alias !== key))}
        />
      </div>
    </header>
  );
}
